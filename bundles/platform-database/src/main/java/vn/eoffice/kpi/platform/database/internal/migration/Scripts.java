package vn.eoffice.kpi.platform.database.internal.migration;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URL;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import org.apache.ibatis.migration.Change;
import org.apache.ibatis.migration.MigrationLoader;
import org.apache.ibatis.migration.MigrationReader;
import org.jspecify.annotations.Nullable;

/** The scripts of one bundle: {@code db/migration/index.txt} names them, since a bundle's folders cannot be listed. */
final class Scripts implements MigrationLoader {

    private static final String FOLDER = "db/migration/";
    private static final Pattern NAME = Pattern.compile("V(\\d{3,18})__([a-z0-9_]+)\\.sql");

    private final Class<?> anchor;
    private final Map<BigDecimal, Change> changes = new LinkedHashMap<>();
    private @Nullable Change running;

    Scripts(Class<?> anchor) {
        this.anchor = anchor;
        for (String line : text("index.txt").lines().map(String::strip).toList()) {
            if (!line.isEmpty()) {
                add(line);
            }
        }
    }

    private void add(String file) {
        var name = NAME.matcher(file);
        if (!name.matches()) {
            throw new IllegalArgumentException(
                    "The script (%s) must be named like V001__first_tables.sql.".formatted(file));
        }
        var change = new Change(new BigDecimal(name.group(1)));
        change.setFilename(file);
        change.setDescription(name.group(2).replace('_', ' '));
        if (changes.put(change.getId(), change) != null) {
            throw new IllegalArgumentException("The script (%s) has the number of another one.".formatted(file));
        }
    }

    @Nullable
    Change find(BigDecimal id) {
        return changes.get(id);
    }

    /** The script that was read last: the one to blame for a failure. */
    @Nullable
    Change running() {
        return running;
    }

    /** SHA-256 of a script, whatever the line ends of the checkout. */
    String checksum(Change change) {
        try {
            var content = text(change.getFilename()).replace("\r\n", "\n").getBytes(UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public List<Change> getMigrations() {
        return new ArrayList<>(changes.values());
    }

    @Override
    public Reader getScriptReader(Change change, boolean undo) {
        running = change;
        var content = new ByteArrayInputStream(text(change.getFilename()).getBytes(UTF_8));
        return new MigrationReader(content, UTF_8.name(), undo, new Properties());
    }

    @Override
    public @Nullable Reader getBootstrapReader() {
        return null;
    }

    @Override
    public @Nullable Reader getOnAbortReader() {
        return null;
    }

    private String text(String file) {
        var place = place(FOLDER + file);
        if (place == null) {
            throw new IllegalArgumentException(
                    "The bundle of %s holds no %s%s.".formatted(anchor.getName(), FOLDER, file));
        }
        try (var stream = place.openStream()) {
            return new String(stream.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Looks in the jar of the anchor first: on a flat class path (in tests) every slice has a folder of this name. */
    private @Nullable URL place(String path) {
        var file = anchor.getName().substring(anchor.getPackageName().length() + 1) + ".class";
        var self = anchor.getResource(file);
        if (self != null) {
            var root = self.toString()
                    .substring(0, self.toString().length() - anchor.getName().length() - ".class".length());
            try {
                var own = new URL(self, root + path);
                own.openStream().close();
                return own;
            } catch (IOException e) {
                // Not there: maybe the anchor is a test's class.
            }
        }
        return anchor.getClassLoader().getResource(path);
    }
}
