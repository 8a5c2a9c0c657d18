package vn.eoffice.kpi.host.reference.internal.account;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import vn.eoffice.kpi.host.reference.Office.SignInHint;

/** Accounts that the sign-in page tells about, because a demonstration runs. */
@Component(service = SignInNotice.class)
public final class SignInNotice {

    private volatile List<SignInHint> hints = List.of();

    public void show(List<SignInHint> accounts) {
        hints = List.copyOf(accounts);
    }

    List<SignInHint> hints() {
        return hints;
    }
}
