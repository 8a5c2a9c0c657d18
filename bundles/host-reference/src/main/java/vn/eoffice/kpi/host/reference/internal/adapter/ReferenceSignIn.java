package vn.eoffice.kpi.host.reference.internal.adapter;

import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.eoffice.kpi.host.api.Caller;
import vn.eoffice.kpi.host.api.Host;
import vn.eoffice.kpi.host.api.RequestView;
import vn.eoffice.kpi.host.api.SignIn;
import vn.eoffice.kpi.host.reference.internal.account.Accounts;
import vn.eoffice.kpi.host.reference.internal.account.Session;
import vn.eoffice.kpi.host.reference.internal.page.Exchange;

/** Whoever is signed in to the office is signed in to the plugin. */
@Component(service = SignIn.class, property = Host.ID + "=" + Keys.HOST)
public final class ReferenceSignIn implements SignIn {

    private final Accounts accounts;

    @Activate
    public ReferenceSignIn(@Reference Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Optional<Caller> caller(RequestView request) {
        return accounts.session(request.cookie(Accounts.COOKIE).orElse(null))
                .filter(session -> !session.mustChange())
                .map(ReferenceSignIn::caller);
    }

    private static Caller caller(Session session) {
        return new Caller(
                Keys.HOST, Keys.person(session.personId()), session.fullName(), session.key(), session.administrator());
    }

    @Override
    public String signInPath() {
        return Exchange.BASE + "/sign-in";
    }
}
