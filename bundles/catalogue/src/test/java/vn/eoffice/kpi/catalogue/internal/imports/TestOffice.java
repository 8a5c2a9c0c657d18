package vn.eoffice.kpi.catalogue.internal.imports;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.eoffice.kpi.catalogue.internal.StubDirectory;
import vn.eoffice.kpi.directory.Directory;
import vn.eoffice.kpi.directory.Person;
import vn.eoffice.kpi.directory.PersonId;
import vn.eoffice.kpi.directory.Unit;
import vn.eoffice.kpi.directory.UnitId;
import vn.eoffice.kpi.host.api.Caller;
import vn.eoffice.kpi.host.api.PersonKey;
import vn.eoffice.kpi.host.api.SubjectGroup;
import vn.eoffice.kpi.host.api.UnitKey;

/** A directory of some units and people; for the rest it is a {@link StubDirectory}. */
public final class TestOffice {

    private final List<Unit> units = new ArrayList<>();
    private final Map<String, Person> byKey = new ConcurrentHashMap<>();
    private final Map<String, Person> byLogin = new ConcurrentHashMap<>();

    public TestOffice unit(String key, String name) {
        units.add(new Unit(new UnitId(units.size() + 1L), "h", new UnitKey(key), name, "Sở", null, true));
        return this;
    }

    public TestOffice person(String key, String login) {
        var person = new Person(
                new PersonId(byKey.size() + 1L),
                "h",
                new PersonKey(key),
                "Người " + key,
                SubjectGroup.CIVIL_SERVANT,
                true);
        byKey.put(key, person);
        byLogin.put(login, person);
        return this;
    }

    public void clear() {
        units.clear();
        byKey.clear();
        byLogin.clear();
    }

    public Directory directory() {
        var stub = new StubDirectory();
        return (Directory) Proxy.newProxyInstance(
                Directory.class.getClassLoader(), new Class<?>[] {Directory.class}, (proxy, method, args) -> {
                    switch (method.getName()) {
                        case "units":
                            return List.copyOf(units);
                        case "require":
                            return byKey.get(((Caller) args[0]).person().value());
                        case "person":
                            return args.length == 2
                                    ? Optional.ofNullable(byKey.get(((PersonKey) args[1]).value()))
                                    : byKey.values().stream()
                                            .filter(one -> one.id().equals(args[0]))
                                            .findFirst();
                        case "login":
                            return byLogin.entrySet().stream()
                                    .filter(one -> one.getValue().id().equals(args[0]))
                                    .map(Map.Entry::getKey)
                                    .findFirst();
                        case "personByLogin":
                            return Optional.ofNullable(byLogin.get((String) args[1]));
                        case "actor":
                            return "person:"
                                    + byKey.get(((Caller) args[0]).person().value())
                                            .id();
                        default:
                            try {
                                return method.invoke(stub, args);
                            } catch (InvocationTargetException e) {
                                throw e.getCause();
                            }
                    }
                });
    }
}
