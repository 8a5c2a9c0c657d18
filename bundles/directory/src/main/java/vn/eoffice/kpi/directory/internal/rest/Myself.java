package vn.eoffice.kpi.directory.internal.rest;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.eoffice.kpi.directory.Directory;
import vn.eoffice.kpi.directory.Post;
import vn.eoffice.kpi.directory.Unit;
import vn.eoffice.kpi.directory.internal.rest.MyselfView.PersonView;
import vn.eoffice.kpi.directory.internal.rest.MyselfView.PostView;
import vn.eoffice.kpi.directory.internal.store.DirectoryStore;
import vn.eoffice.kpi.host.api.Caller;

/** Shows callers what the directory knows of them today. */
@Component(service = Myself.class)
public final class Myself {

    private final Directory directory;
    private final DirectoryStore store;

    @Activate
    public Myself(@Reference Directory directory, @Reference DirectoryStore store) {
        this.directory = directory;
        this.store = store;
    }

    MyselfView of(Caller caller) {
        var person = directory.require(caller);
        var today = store.today();
        var posts = directory.posts(person.id(), today);
        var leader = posts.stream()
                .findFirst()
                .flatMap(main -> directory.directLeader(main.id(), today))
                .map(PersonView::of)
                .orElse(null);
        return new MyselfView(
                person.id().value(),
                person.fullName(),
                person.subjectGroup(),
                posts.stream().map(this::view).toList(),
                leader);
    }

    private PostView view(Post post) {
        var unit = directory.unit(post.unit()).map(Unit::name).orElse("");
        return new PostView(post.id().value(), post.unit().value(), unit, post.title(), post.kind());
    }
}
