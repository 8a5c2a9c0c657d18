package vn.eoffice.kpi.host.reference.internal.account;

import java.security.SecureRandom;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.eoffice.kpi.host.reference.internal.Refusal;
import vn.eoffice.kpi.host.reference.internal.page.Exchange;
import vn.eoffice.kpi.host.reference.internal.page.Pages;
import vn.eoffice.kpi.host.reference.internal.page.Routes;
import vn.eoffice.kpi.host.reference.internal.page.Routes.Door;

/** Sign-in, sign-out and one's own password. */
@Component(service = AccountPages.class)
public final class AccountPages implements Pages {

    /** Binds the sign-in form to the browser that got it. */
    private static final String FORM_COOKIE = "eoffice-signin";

    private final SecureRandom random = new SecureRandom();
    private final Accounts accounts;
    private final SignInNotice notice;

    @Activate
    public AccountPages(@Reference Accounts accounts, @Reference SignInNotice notice) {
        this.accounts = accounts;
        this.notice = notice;
    }

    @Override
    public void route(Routes routes) {
        routes.to(Door.ANYBODY)
                .get("/sign-in", this::form)
                .post("/sign-in", this::signIn, this::form)
                .to(Door.STAFF)
                .post("/sign-out", this::signOut, this::passwordForm)
                .get("/password", this::passwordForm)
                .post("/password", this::changePassword, this::passwordForm);
    }

    private void form(Exchange exchange) {
        if (exchange.someSession().isPresent() && !exchange.refused()) {
            exchange.redirect("/");
            return;
        }
        String secret = exchange.cookie(FORM_COOKIE);
        if (secret == null || secret.length() != 32) {
            byte[] bytes = new byte[16];
            random.nextBytes(bytes);
            secret = HexFormat.of().formatHex(bytes);
            exchange.setCookie(FORM_COOKIE, secret, false);
        }
        Map<String, Object> model = new HashMap<>();
        model.put("csrf", Accounts.formToken(secret));
        model.put("next", Optional.ofNullable(exchange.param("next")).orElse(""));
        model.put("expired", exchange.ticked("expired"));
        model.put("hints", notice.hints());
        exchange.page("sign-in", "Đăng nhập", model);
    }

    private void signIn(Exchange exchange) {
        String secret = exchange.cookie(FORM_COOKIE);
        if (secret == null || !Accounts.same(Accounts.formToken(secret), exchange.param("csrf"))) {
            throw Refusal.forbidden("Trang đăng nhập đã cũ. Hãy nhập lại.");
        }
        String token = accounts.signIn(
                        exchange.param("login"), exchange.param("password"), exchange.cookie(Accounts.COOKIE))
                .orElseThrow(() -> Refusal.invalid(
                        "login",
                        "Tên đăng nhập hoặc mật khẩu không đúng. Sau 5 lần sai, tài khoản bị khóa trong 15 phút."));
        exchange.setCookie(Accounts.COOKIE, token, false);
        exchange.setCookie(FORM_COOKIE, "", true);
        exchange.redirect(local(exchange.param("next")));
    }

    private void signOut(Exchange exchange) {
        accounts.signOut(exchange.cookie(Accounts.COOKIE));
        exchange.setCookie(Accounts.COOKIE, "", true);
        exchange.redirect("/sign-in");
    }

    private void passwordForm(Exchange exchange) {
        exchange.page("password", "Đổi mật khẩu", Map.of());
    }

    private void changePassword(Exchange exchange) {
        accounts.changePassword(
                exchange.session(), exchange.param("old"), exchange.param("password"), exchange.param("again"));
        exchange.redirect("/?done=SAVED");
    }

    /** Only pages of the office are gone on to. */
    private static String local(@Nullable String next) {
        return next != null && next.matches("/[A-Za-z0-9/_.-]*") && !next.contains("//") ? next : "/";
    }
}
