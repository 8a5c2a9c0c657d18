package vn.eoffice.kpi.catalogue;

import java.time.LocalDate;
import org.osgi.annotation.versioning.ProviderType;
import vn.eoffice.kpi.directory.UnitId;

/** In which stage units are. Answers from memory, so that every piece of work may ask; thread-safe. */
@ProviderType
public interface Stages {

    /** The stage decided for a unit, or for the nearest unit above it; {@link Stage#PREPARING} where nothing is decided. */
    Stage stage(UnitId unit, LocalDate day);
}
