package vn.eoffice.kpi.host.reference.internal.shell;

import java.io.IOException;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.host.api.SubjectGroup;
import vn.eoffice.kpi.host.reference.internal.OfficeSchema;
import vn.eoffice.kpi.host.reference.internal.account.Accounts;
import vn.eoffice.kpi.host.reference.internal.organisation.Organisation;

/** Makes an account from the console; the way to the first one, since none exists by default. */
@Service
@Command(
        scope = "eoffice",
        name = "account-create",
        description = "Creates a person with an account of the reference e-office")
public final class AccountCreate implements Action {

    @Reference
    private Session session;

    @Reference
    private OfficeSchema office;

    @Reference
    private Organisation organisation;

    @Reference
    private Accounts accounts;

    @Option(name = "--admin", description = "The account may administer people and units")
    private boolean admin;

    @Option(name = "--prompt", description = "Ask for the password instead of generating one")
    private boolean prompt;

    @Argument(index = 0, name = "login", description = "Sign-in name", required = true)
    private String login;

    @Argument(index = 1, name = "name", description = "Full name", required = true)
    private String name;

    @Override
    public @Nullable Object execute() throws IOException {
        String chosen = prompt ? session.readLine("Password: ", '*') : null;
        String generated = office.transaction(() -> {
            long id = organisation.createPerson(login, name, SubjectGroup.CIVIL_SERVANT);
            if (chosen == null) {
                return accounts.resetPassword(id, login, admin);
            }
            accounts.setPassword(id, login, chosen, admin, false);
            return "";
        });
        session.getConsole().printf("Account %s created.%n", login);
        if (!generated.isEmpty()) {
            session.getConsole()
                    .printf("Password, shown only now, to be changed at the first sign-in: %s%n", generated);
        }
        return null;
    }
}
