package vn.eoffice.kpi.host.reference;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import vn.eoffice.kpi.host.api.DocumentKey;
import vn.eoffice.kpi.host.api.PersonKey;

/**
 * Fills the office without its pages: for a demonstration, for tests, for taking over the registers of an older system. Every
 * call is one transaction, or joins the caller's. What the office's rules forbid is refused with an
 * {@link IllegalArgumentException} whose message says why. Acts happen at the instant given, which may lie in the past.
 */
@ProviderType
public interface Office {

    /** Whether nobody works here yet. */
    boolean isEmpty();

    void createUnit(NewUnit unit);

    PersonKey createPerson(NewPerson person);

    /** A person's first post is the main one unless {@code main} says otherwise. */
    String createPost(NewPost post);

    String createAbsence(NewAbsence absence);

    /**
     * Takes over documents of earlier days, in the order given, each with the next number of its register and year. They have
     * no flow, and the plugin hears nothing of them.
     */
    List<DocumentKey> backfill(List<PastDocument> documents);

    /** A clerk registers an incoming document; it gets the next arrival number of the year. */
    DocumentKey register(Registration registration);

    /** The clerk, or a leader who has it, hands a document to a leader. */
    void forward(DocumentKey document, PersonKey by, PersonKey leader, @Nullable String instruction, Instant at);

    /** The leader who has the document gives it to one lead and any number of others. */
    void assign(DocumentKey document, Assignment assignment);

    void start(DocumentKey document, PersonKey person, Instant at);

    /** The person finishes their share and issues what came out of it; null when nothing is issued, then say why in the result. */
    @Nullable
    DocumentKey complete(
            DocumentKey document, PersonKey person, @Nullable Product product, @Nullable String result, Instant at);

    /** The assigner moves a person's deadline. */
    void extend(DocumentKey document, PersonKey person, LocalDate due, String reason, Instant at);

    /** What the sign-in page tells about accounts everybody may use; an empty list takes the notice away. */
    void signInNotice(List<SignInHint> hints);

    /** One account shown on the sign-in page. */
    record SignInHint(String login, String password, String description) {}
}
