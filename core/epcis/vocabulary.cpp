#include "epcis/vocabulary.h"

#include <algorithm>
#include <array>
#include <span>

namespace packledger::epcis {

namespace {

using Words = std::span<const QByteArrayView>;

// CBV 2.0 sections 7.1 to 7.5, GS1 Web Vocabulary; each in alphabetical order.
constexpr QByteArrayView bizSteps[] = { "accepting", "arriving", "assembling", "collecting", "commissioning",
    "consigning", "creating_class_instance", "cycle_counting", "decommissioning", "departing", "destroying",
    "disassembling", "dispensing", "encoding", "entering_exiting", "holding", "inspecting", "installing", "killing",
    "loading", "other", "packing", "picking", "receiving", "removing", "repackaging", "repairing", "replacing",
    "reserving", "retail_selling", "sampling", "sensor_reporting", "shipping", "staging_outbound", "stock_taking",
    "stocking", "storing", "transporting", "unloading", "unpacking", "void_shipping" };
constexpr QByteArrayView dispositions[] = { "active", "available", "completeness_inferred", "completeness_verified",
    "conformant", "container_closed", "container_open", "damaged", "destroyed", "dispensed", "disposed", "encoded",
    "expired", "in_progress", "in_transit", "inactive", "mismatch_class", "mismatch_instance", "mismatch_quantity",
    "needs_replacement", "no_pedigree_match", "non_conformant", "non_sellable_other", "partially_dispensed", "recalled",
    "reserved", "retail_sold", "returned", "sellable_accessible", "sellable_not_accessible", "stolen", "unavailable",
    "unknown" };
constexpr QByteArrayView bizTransactionTypes[] = { "bol", "cert", "desadv", "inv", "pedigree", "po", "poc", "prodorder",
    "recadv", "rma", "testprd", "testres", "upevt" };
constexpr QByteArrayView sourceDestinationTypes[] = { "location", "owning_party", "possessing_party" };
constexpr QByteArrayView errorReasons[] = { "did_not_occur", "incorrect_data" };
constexpr QByteArrayView components[] = { "altitude", "axial_distance", "azimuth", "easting", "elevation_angle",
    "height", "latitude", "longitude", "northing", "polar_angle", "spherical_radius", "x", "y", "z" };
constexpr QByteArrayView measurementTypes[] = { "AbsoluteHumidity", "AbsorbedDose", "AbsorbedDoseRate", "Acceleration",
    "Altitude", "AmountOfSubstance", "AmountOfSubstancePerUnitVolume", "Angle", "AngularAcceleration",
    "AngularMomentum", "AngularVelocity", "Area", "Capacitance", "Conductance", "Conductivity", "Count", "Density",
    "Dimensionless", "DoseEquivalent", "DoseEquivalentRate", "DynamicViscosity", "ElectricCharge", "ElectricCurrent",
    "ElectricCurrentDensity", "ElectricFieldStrength", "Energy", "Exposure", "Force", "Frequency", "Illuminance",
    "Inductance", "Irradiance", "KinematicViscosity", "Length", "LinearMomentum", "Luminance", "LuminousFlux",
    "LuminousIntensity", "MagneticFlux", "MagneticFluxDensity", "MagneticVectorPotential", "Mass", "MassConcentration",
    "MassFlowRate", "MassPerAreaTime", "MemoryCapacity", "MolalityOfSolute", "MolarEnergy", "MolarMass", "MolarVolume",
    "Power", "Pressure", "RadiantFlux", "RadiantIntensity", "Radioactivity", "RelativeHumidity", "Resistance",
    "Resistivity", "SolidAngle", "SpecificVolume", "Speed", "SurfaceDensity", "SurfaceTension", "Temperature", "Time",
    "Torque", "Voltage", "Volume", "VolumeFlowRate", "VolumeFraction", "VolumetricFlux", "Wavenumber" };
constexpr QByteArrayView alerts[] = { "ALARM_CONDITION", "ERROR_CONDITION" };

struct Spellings
{
    Words words;
    QByteArrayView urn; ///< empty: none
    QByteArrayView local; ///< what stands before the word in the Web URI's last part
    bool webVocabulary; ///< GS1 Web Vocabulary instead of CBV
};

const Spellings &spellingsOf(Vocabulary vocabulary)
{
    static constexpr std::array<Spellings, 8> all { {
        { bizSteps, "urn:epcglobal:cbv:bizstep:", "BizStep-", false },
        { dispositions, "urn:epcglobal:cbv:disp:", "Disp-", false },
        { bizTransactionTypes, "urn:epcglobal:cbv:btt:", "BTT-", false },
        { sourceDestinationTypes, "urn:epcglobal:cbv:sdt:", "SDT-", false },
        { errorReasons, "urn:epcglobal:cbv:er:", "ER-", false },
        { components, "urn:epcglobal:cbv:comp:", "Comp-", false },
        { measurementTypes, {}, {}, true },
        { alerts, {}, {}, true },
    } };
    return all[size_t(vocabulary)];
}

// The last published home of each vocabulary first: that is the one written.
constexpr QByteArrayView cbvHomes[] = { "https://ref.gs1.org/cbv/", "cbv:", "https://ns.gs1.org/cbv/",
    "http://ns.gs1.org/cbv/", "http://ref.gs1.org/cbv/" };
constexpr QByteArrayView webHomes[] = { "https://gs1.org/voc/", "gs1:", "https://ref.gs1.org/voc/",
    "https://www.gs1.org/voc/", "http://gs1.org/voc/", "http://www.gs1.org/voc/" };

bool startsWithIgnoringCase(QByteArrayView text, QByteArrayView prefix)
{
    return text.size() >= prefix.size() && text.first(prefix.size()).compare(prefix, Qt::CaseInsensitive) == 0;
}

QByteArrayView wordIn(const Spellings &spellings, QByteArrayView spelling)
{
    if (!spelling.contains(':'))
        return spelling;
    if (!spellings.urn.isEmpty() && startsWithIgnoringCase(spelling, spellings.urn))
        return spelling.sliced(spellings.urn.size());
    for (const QByteArrayView home :
        spellings.webVocabulary ? std::span(webHomes) : std::span<const QByteArrayView>(cbvHomes)) {
        if (!spelling.startsWith(home))
            continue;
        const QByteArrayView rest = spelling.sliced(home.size());
        return rest.startsWith(spellings.local) ? rest.sliced(spellings.local.size()) : QByteArrayView();
    }
    return {};
}

bool isKnown(const Spellings &spellings, QByteArrayView word)
{
    return std::ranges::find(spellings.words, word) != spellings.words.end();
}

/// Edits (letter changed, added, left out) that turn one word into the other.
int distance(QByteArrayView a, QByteArrayView b)
{
    std::array<int, 64> row {};
    if (b.size() >= qsizetype(row.size()))
        return 99;
    for (qsizetype j = 0; j <= b.size(); ++j)
        row[size_t(j)] = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        int diagonal = row[0];
        row[0] = int(i);
        for (size_t j = 1; j <= size_t(b.size()); ++j) {
            const int above = row[j];
            row[j] = std::min({ above + 1, row[j - 1] + 1, diagonal + (a[i - 1] == b[qsizetype(j) - 1] ? 0 : 1) });
            diagonal = above;
        }
    }
    return row[size_t(b.size())];
}

} // namespace

QByteArray standardTerm(Vocabulary vocabulary, QByteArrayView spelling)
{
    const Spellings &spellings = spellingsOf(vocabulary);
    const QByteArrayView word = wordIn(spellings, spelling);
    return isKnown(spellings, word) ? word.toByteArray() : QByteArray();
}

QByteArray wordOf(Vocabulary vocabulary, QByteArrayView spelling)
{
    return wordIn(spellingsOf(vocabulary), spelling).toByteArray();
}

Uri toUrn(Vocabulary vocabulary, const Uri &spelling)
{
    const Spellings &spellings = spellingsOf(vocabulary);
    const QByteArrayView word = wordIn(spellings, spelling);
    if (word.isEmpty() || spellings.urn.isEmpty())
        return toWebUri(vocabulary, spelling);
    return spellings.urn.toByteArray().append(word);
}

Uri toWebUri(Vocabulary vocabulary, const Uri &spelling)
{
    const Spellings &spellings = spellingsOf(vocabulary);
    const QByteArrayView word = wordIn(spellings, spelling);
    if (word.isEmpty())
        return spelling;
    const QByteArrayView home = spellings.webVocabulary ? webHomes[0] : cbvHomes[0];
    return home.toByteArray().append(spellings.local).append(word);
}

Uri toJsonTerm(Vocabulary vocabulary, const Uri &spelling)
{
    const Spellings &spellings = spellingsOf(vocabulary);
    const QByteArrayView word = wordIn(spellings, spelling);
    if (word.isEmpty() || isKnown(spellings, word))
        return word.isEmpty() ? spelling : word.toByteArray();
    // The schema keeps the Web Vocabulary's home for its own terms; the CURIE is free.
    return spellings.webVocabulary ? QByteArray("gs1:").append(word) : toWebUri(vocabulary, spelling);
}

QByteArray nearestTerm(Vocabulary vocabulary, QByteArrayView word)
{
    const QByteArray lower = word.toByteArray().toLower();
    QByteArrayView best;
    int least = 3;
    for (const QByteArrayView term : spellingsOf(vocabulary).words) {
        const int edits = distance(lower, term.toByteArray().toLower());
        if (edits < least && edits < term.size()) {
            least = edits;
            best = term;
        }
    }
    return best.toByteArray();
}

} // namespace packledger::epcis
