#include "sync/partnerprofile.h"

#include "base/text.h"
#include "gs1/gln.h"
#include "gs1/gs1errors.h"
#include "gs1/itemkey.h"
#include "sync/plainsecrets.h"
#include "sync/syncerrors.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <optional>

namespace packledger::sync {

namespace {

constexpr const char *formNames[] = { "epcis-1.2-xml", "epcis-2.0-xml", "epcis-2.0-json" };
constexpr const char *guidelineNames[] = { "none", "r1.2", "r1.3" };
constexpr const char *repackagingNames[] = { "commissioning", "transformation" };
constexpr const char *roleNames[] = { "supplier", "customer", "service", "manufacturer" };
constexpr qsizetype longestName = 40;
constexpr qsizetype longestText = 200;

/// Reads the fields of one object and keeps the first fault. A field that nobody asked for is one: misspelt, it would
/// silently mean something else.
class Fields
{
public:
    Fields(const QJsonObject &object, QString path, std::optional<Error> &error)
        : m_object(object)
        , m_path(std::move(path))
        , m_error(error)
    {
    }

    Fields(const Fields &) = delete;
    Fields &operator=(const Fields &) = delete;

    ~Fields()
    {
        for (const QString &key : m_object.keys()) {
            if (!m_known.contains(key))
                note(codes::partnerUnknownField, key, key);
        }
    }

    [[nodiscard]] QString text(const char *key)
    {
        const QJsonValue value = take(key);
        if (value.isUndefined())
            return {};
        const QString found = value.toString();
        if (!value.isString() || found.size() > longestText || hasControls(found))
            note(codes::partnerField, QString::fromLatin1(key), QString::fromLatin1(key));
        return found.trimmed();
    }

    [[nodiscard]] QString needed(const char *key)
    {
        QString found = text(key);
        if (found.isEmpty())
            note(codes::partnerMissingField, QString::fromLatin1(key), QString::fromLatin1(key));
        return found;
    }

    [[nodiscard]] qint64 number(const char *key, qint64 otherwise, qint64 least, qint64 most)
    {
        const QJsonValue value = take(key);
        if (value.isUndefined())
            return otherwise;
        const double found = value.toDouble(std::nan(""));
        if (!(found >= double(least) && found <= double(most)) || found != std::floor(found)) {
            refuse(key, QString::number(found));
            return otherwise;
        }
        return qint64(found);
    }

    [[nodiscard]] bool flag(const char *key)
    {
        const QJsonValue value = take(key);
        if (!value.isUndefined() && !value.isBool())
            refuse(key, value.toVariant().toString());
        return value.toBool();
    }

    template <typename Choice, size_t Count>
    [[nodiscard]] Choice choice(const char *key, const char *const (&names)[Count], Choice otherwise)
    {
        const QString found = text(key);
        if (found.isEmpty())
            return otherwise;
        const auto at = std::find(std::begin(names), std::end(names), found.toLatin1());
        if (at == std::end(names)) {
            refuse(key, found);
            return otherwise;
        }
        return Choice(at - std::begin(names));
    }

    [[nodiscard]] QJsonObject object(const char *key)
    {
        const QJsonValue value = take(key);
        if (!value.isUndefined() && !value.isObject())
            refuse(key, value.toVariant().toString());
        return value.toObject();
    }

    [[nodiscard]] QJsonArray list(const char *key)
    {
        const QJsonValue value = take(key);
        if (!value.isUndefined() && !value.isArray())
            refuse(key, value.toVariant().toString());
        return value.toArray();
    }

    [[nodiscard]] QByteArray gln(const char *key)
    {
        const QByteArray found = text(key).toLatin1();
        if (found.isEmpty())
            return found;
        if (const Result<gs1::Gln> parsed = gs1::Gln::parse(found); !parsed)
            refuse(key,
                QString::fromLatin1(found)
                    + (parsed.error().code == packledger::codes::checkDigit
                            ? QStringLiteral(", its check digit is wrong")
                            : QString()));
        return found;
    }

    void refuse(const char *key, const QString &value)
    {
        note(codes::partnerField, QString::fromLatin1(key) + QStringLiteral(": ") + value, QString::fromLatin1(key));
    }

    [[nodiscard]] QString pathOf(const char *key) const { return m_path + QLatin1Char('.') + QString::fromLatin1(key); }

private:
    [[nodiscard]] static bool hasControls(const QString &text)
    {
        return std::any_of(text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
    }

    [[nodiscard]] QJsonValue take(const char *key)
    {
        m_known.append(QString::fromLatin1(key));
        const QJsonValue value = m_object.value(m_known.constLast());
        return value.isNull() ? QJsonValue(QJsonValue::Undefined) : value;
    }

    void note(ErrorCode code, const QString &detail, const QString &key)
    {
        if (!m_error)
            m_error = Error { code, detail, { {}, 0, 0, m_path + QLatin1Char('.') + key } };
    }

    const QJsonObject m_object;
    const QString m_path;
    QStringList m_known;
    std::optional<Error> &m_error;
};

bool isName(const QByteArray &name)
{
    return !name.isEmpty() && name.size() <= longestName && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    });
}

bool isSglnOf(const QByteArray &sgln, const QByteArray &gln)
{
    if (!sgln.startsWith("urn:epc:id:sgln:"))
        return false;
    const std::optional<gs1::Gln> number = gs1::ItemKey::fromUri(sgln).gln();
    return number && number->digits() == gln;
}

void readLicences(Fields &fields, PartnerProfile &profile, std::optional<Error> &error)
{
    const QJsonArray list = fields.list("licences");
    for (qsizetype at = 0; at < list.size(); ++at) {
        Fields licence(list.at(at).toObject(), QStringLiteral("%1[%2]").arg(fields.pathOf("licences")).arg(at), error);
        Licence read;
        read.authority = licence.needed("authority").toUtf8();
        read.number = licence.needed("number").toUtf8();
        if (const QString expires = licence.text("expires"); !expires.isEmpty()) {
            read.expires = QDate::fromString(expires, Qt::ISODate);
            if (!read.expires.isValid())
                licence.refuse("expires", expires);
        }
        profile.licences.push_back(std::move(read));
    }
}

void readRoute(Fields &fields, PartnerProfile &profile)
{
    QJsonObject route = fields.object("route");
    const QJsonValue kind = route.take(QStringLiteral("kind"));
    if (!kind.isUndefined() && (!kind.isString() || kind.toString().isEmpty()))
        fields.refuse("route.kind", kind.toVariant().toString());
    profile.route = { kind.toString().toUtf8(), route };
    if (profile.route.kind.isEmpty() && !route.isEmpty())
        fields.refuse("route", QStringLiteral("kind"));
}

} // namespace

const char *nameOf(EpcisForm form)
{
    return formNames[int(form)];
}

const char *nameOf(Guideline guideline)
{
    return guidelineNames[int(guideline)];
}

const char *nameOf(RepackagingForm form)
{
    return repackagingNames[int(form)];
}

bool hasWayOut(const PartnerProfile &profile)
{
    const QJsonObject &options = profile.route.options;
    return !profile.route.kind.isEmpty()
        && (options.contains(QLatin1StringView("out")) || !options.contains(QLatin1StringView("in")));
}

Result<PartnerProfile> partnerFromJson(const QJsonObject &json)
{
    const QString route = QStringLiteral("$.route");
    if (const auto at = plainSecretIn(json.value(QLatin1StringView("route")).toObject(), route))
        return fail(codes::partnerSecret, *at, { {}, 0, 0, *at });
    return keptPartner(json);
}

Result<PartnerProfile> keptPartner(const QJsonObject &json)
{
    std::optional<Error> error;
    PartnerProfile profile;
    {
        Fields fields(json, QStringLiteral("$"), error);
        profile.name = fields.needed("name").toUtf8();
        if (!profile.name.isEmpty() && !isName(profile.name))
            fields.refuse("name", text(profile.name));
        profile.title = fields.text("title");
        profile.gln = fields.gln("gln");
        profile.shipToGln = fields.gln("ship_to_gln");
        profile.sgln = fields.text("sgln").toUtf8();
        if (!profile.sgln.isEmpty() && !isSglnOf(profile.sgln, profile.gln))
            fields.refuse("sgln", text(profile.sgln));
        for (const QJsonValue &role : fields.list("roles")) {
            const QByteArray name = role.toString().toUtf8();
            if (std::find(std::begin(roleNames), std::end(roleNames), name) == std::end(roleNames))
                fields.refuse("roles", text(name));
            profile.roles.append(name);
        }
        readLicences(fields, profile, error);
        {
            Fields address(fields.object("address"), fields.pathOf("address"), error);
            profile.street = address.text("street");
            profile.city = address.text("city");
            profile.state = address.text("state");
            profile.postalCode = address.text("postal_code");
            profile.country = address.text("country");
        }
        {
            Fields documents(fields.object("documents"), fields.pathOf("documents"), error);
            profile.form = documents.choice("form", formNames, EpcisForm::Xml12);
            profile.guideline = documents.choice("guideline", guidelineNames, Guideline::R13);
            profile.repackaging = documents.choice("repackaging", repackagingNames, RepackagingForm::CommissioningOnly);
            profile.mostBytes = documents.number("most_bytes", 0, 0, qint64(1) << 40);
            profile.mostEvents = documents.number("most_events", 0, 0, qint64(1) << 40);
            profile.sendsShipNotice = documents.flag("ship_notice");
            profile.wantsReceiving = documents.flag("receiving");
        }
        {
            Fields x12(fields.object("x12"), fields.pathOf("x12"), error);
            profile.x12Qualifier = x12.text("qualifier").toLatin1();
            profile.x12Id = x12.text("id").toLatin1();
            // X12 I05 and I07: two characters and up to fifteen.
            if (!profile.x12Qualifier.isEmpty() && profile.x12Qualifier.size() != 2)
                x12.refuse("qualifier", text(profile.x12Qualifier));
            if (profile.x12Id.size() > 15)
                x12.refuse("id", text(profile.x12Id));
        }
        {
            Fields exceptions(fields.object("exceptions"), fields.pathOf("exceptions"), error);
            profile.takesExceptions = exceptions.flag("messages");
            profile.exceptionsEmail = exceptions.text("email");
            if (!profile.exceptionsEmail.isEmpty() && !profile.exceptionsEmail.contains(QLatin1Char('@')))
                exceptions.refuse("email", profile.exceptionsEmail);
        }
        profile.isOrdered = fields.flag("ordered");
        profile.isLive = fields.flag("live");
        profile.acknowledgeMinutes = int(fields.number("acknowledge_minutes", 30, 1, 100'000));
        readRoute(fields, profile);
    }
    if (error)
        return fail(*std::move(error));
    if (profile.title.isEmpty())
        profile.title = text(profile.name);
    return profile;
}

bool PartnerProfile::isNoSupplier() const
{
    return !roles.isEmpty() && !roles.contains("supplier") && !roles.contains("manufacturer");
}

QJsonObject toJson(const PartnerProfile &profile)
{
    QJsonArray roles;
    for (const QByteArray &role : profile.roles)
        roles.append(text(role));
    QJsonArray licences;
    for (const Licence &licence : profile.licences) {
        QJsonObject object { { QStringLiteral("authority"), text(licence.authority) },
            { QStringLiteral("number"), text(licence.number) } };
        if (licence.expires.isValid())
            object.insert(QStringLiteral("expires"), licence.expires.toString(Qt::ISODate));
        licences.append(object);
    }
    QJsonObject route = profile.route.options;
    if (!profile.route.kind.isEmpty())
        route.insert(QStringLiteral("kind"), text(profile.route.kind));
    return {
        { QStringLiteral("name"), text(profile.name) },
        { QStringLiteral("title"), profile.title },
        { QStringLiteral("gln"), text(profile.gln) },
        { QStringLiteral("ship_to_gln"), text(profile.shipToGln) },
        { QStringLiteral("sgln"), text(profile.sgln) },
        { QStringLiteral("roles"), roles },
        { QStringLiteral("licences"), licences },
        { QStringLiteral("address"),
            QJsonObject {
                { QStringLiteral("street"), profile.street },
                { QStringLiteral("city"), profile.city },
                { QStringLiteral("state"), profile.state },
                { QStringLiteral("postal_code"), profile.postalCode },
                { QStringLiteral("country"), profile.country },
            } },
        { QStringLiteral("documents"),
            QJsonObject {
                { QStringLiteral("form"), QString::fromLatin1(nameOf(profile.form)) },
                { QStringLiteral("guideline"), QString::fromLatin1(nameOf(profile.guideline)) },
                { QStringLiteral("repackaging"), QString::fromLatin1(nameOf(profile.repackaging)) },
                { QStringLiteral("most_bytes"), profile.mostBytes },
                { QStringLiteral("most_events"), profile.mostEvents },
                { QStringLiteral("ship_notice"), profile.sendsShipNotice },
                { QStringLiteral("receiving"), profile.wantsReceiving },
            } },
        { QStringLiteral("x12"),
            QJsonObject { { QStringLiteral("qualifier"), text(profile.x12Qualifier) },
                { QStringLiteral("id"), text(profile.x12Id) } } },
        { QStringLiteral("exceptions"),
            QJsonObject { { QStringLiteral("messages"), profile.takesExceptions },
                { QStringLiteral("email"), profile.exceptionsEmail } } },
        { QStringLiteral("ordered"), profile.isOrdered },
        { QStringLiteral("live"), profile.isLive },
        { QStringLiteral("acknowledge_minutes"), profile.acknowledgeMinutes },
        { QStringLiteral("route"), route },
    };
}

} // namespace packledger::sync
