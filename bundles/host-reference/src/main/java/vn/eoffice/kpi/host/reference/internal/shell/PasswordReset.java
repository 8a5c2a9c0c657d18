package vn.eoffice.kpi.host.reference.internal.shell;

import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.host.reference.internal.account.AccountState;
import vn.eoffice.kpi.host.reference.internal.account.Accounts;
import vn.eoffice.kpi.host.reference.internal.organisation.PersonRow;
import vn.eoffice.kpi.host.reference.internal.organisation.Staff;

/** Gives a person a new password, say an administrator who forgot theirs; a lock is lifted. */
@Service
@Command(
        scope = "eoffice",
        name = "password-reset",
        description = "Sets a generated password and ends all sessions of the account")
public final class PasswordReset implements Action {

    @Reference
    private Session session;

    @Reference
    private Staff staff;

    @Reference
    private Accounts accounts;

    @Argument(index = 0, name = "login", description = "Sign-in name", required = true)
    private String login;

    @Override
    public @Nullable Object execute() {
        PersonRow person = staff.byLogin(login);
        if (person == null) {
            throw new IllegalArgumentException("Nobody has the sign-in name (%s).".formatted(login));
        }
        AccountState account = accounts.state(person.id());
        String password =
                accounts.resetPassword(person.id(), person.login(), account != null && account.administrator());
        session.getConsole()
                .printf("Password of %s, shown only now, to be changed at the next sign-in: %s%n", login, password);
        return null;
    }
}
