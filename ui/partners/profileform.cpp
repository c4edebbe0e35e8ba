#include "partners/profileform.h"

#include "common/plaintext.h"
#include "partners/fieldfault.h"
#include "partners/fieldvalue.h"
#include "sync/partnerprofile.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QTimeZone>
#include <QUrl>

#include <algorithm>

namespace packledger::partners {

using common::Tone;
using Type = FieldSpec::Type;

namespace {

constexpr auto secretMark = "secret:";

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PartnerForm)
};

} // namespace

ProfileForm::ProfileForm()
    : m_json(sync::toJson(sync::PartnerProfile {}))
{
}

ProfileForm::ProfileForm(const QJsonObject &profile)
    : m_isNew(false)
    , m_json(profile)
{
}

void ProfileForm::setKept()
{
    m_isNew = false;
}

void ProfileForm::take(const QJsonObject &profile)
{
    const QJsonValue name = m_json.value(QLatin1StringView("name"));
    m_json = profile;
    m_typed.clear();
    m_otherRoutes.clear();
    m_certificateNotes.clear();
    if (!m_isNew)
        m_json.insert(QStringLiteral("name"), name);
}

QJsonObject ProfileForm::json() const
{
    QJsonArray licences;
    for (const QJsonValue &licence : m_json.value(QLatin1StringView("licences")).toArray()) {
        const QJsonObject object = licence.toObject();
        const auto isEmpty = [&](const char *key) { return object.value(QLatin1StringView(key)).toString().isEmpty(); };
        if (!isEmpty("authority") || !isEmpty("number"))
            licences.append(licence);
    }
    QJsonObject json = m_json;
    json.insert(QStringLiteral("licences"), licences);
    const QString host = valueAt(json, QStringLiteral("route.host")).toString();
    if (const ServerAddress server = serverFrom(host); !host.isEmpty() && server.host != host) {
        json = withValue(json, QStringLiteral("route.host"), server.host);
        if (server.port > 0)
            json = withValue(json, QStringLiteral("route.port"), server.port);
    }
    return json;
}

QByteArray ProfileForm::name() const
{
    return m_json.value(QLatin1StringView("name")).toString().toUtf8();
}

QString ProfileForm::title() const
{
    return m_json.value(QLatin1StringView("title")).toString();
}

QJsonObject ProfileForm::route() const
{
    return m_json.value(QLatin1StringView("route")).toObject();
}

QByteArray ProfileForm::routeKind() const
{
    return route().value(QLatin1StringView("kind")).toString().toUtf8();
}

std::vector<FieldSpec> ProfileForm::specs(WizardStep step) const
{
    switch (step) {
    case WizardStep::Who:
        return whoFields();
    case WizardStep::Licences: {
        std::vector<FieldSpec> all;
        const qsizetype count = m_json.value(QLatin1StringView("licences")).toArray().size();
        for (int i = 0; i < int(count); ++i) {
            for (FieldSpec &spec : licenceFields(i))
                all.push_back(std::move(spec));
        }
        return all;
    }
    case WizardStep::Documents:
        return documentFields();
    case WizardStep::Connection:
        return routeFields(QString::fromUtf8(routeKind()), route().value(QLatin1StringView("binding")).toString(),
            route().value(QLatin1StringView("receipt")).toString());
    default:
        return {};
    }
}

void ProfileForm::enter(const QString &id, const QString &text)
{
    if (id == QLatin1StringView("route.kind")) {
        const QString before = QString::fromUtf8(routeKind());
        if (text == before)
            return;
        m_otherRoutes.insert(before, route());
        QJsonObject other = m_otherRoutes.value(text);
        if (!text.isEmpty())
            other.insert(QStringLiteral("kind"), text);
        m_json.insert(QStringLiteral("route"), other);
        m_certificateNotes.clear();
        return;
    }
    for (int step = 0; step <= int(WizardStep::Connection); ++step) {
        for (const FieldSpec &spec : specs(WizardStep(step))) {
            if (spec.id != id || (id == QLatin1StringView("name") && !m_isNew))
                continue;
            const std::optional<QJsonValue> value = valueFrom(spec.type, text);
            m_typed.insert(id, text);
            // What is no value of its type stands in the field alone, until it is one.
            if (value) {
                // A profile says what it does not have by an empty text; a way leaves the option out.
                const bool isRoute = id.startsWith(QLatin1StringView("route."));
                const bool isNumber = spec.type == Type::Number;
                QJsonValue kept = *value;
                if (kept.isUndefined() && !isRoute)
                    kept = isNumber ? QJsonValue(id == QLatin1StringView("acknowledge_minutes") ? 30 : 0)
                                    : QJsonValue(QString());
                m_json = withValue(m_json, id, kept);
            }
            return;
        }
    }
}

void ProfileForm::toggle(const QString &id, const QString &choice)
{
    QStringList chosen = listFrom(valueAt(m_json, id));
    if (!chosen.removeAll(choice))
        chosen << choice;
    m_json = withValue(m_json, id, QJsonArray::fromStringList(chosen));
}

bool ProfileForm::isCustomer() const
{
    const QStringList roles = listFrom(m_json.value(QLatin1StringView("roles")));
    return roles.isEmpty() || roles.contains(QLatin1StringView("customer"));
}

bool ProfileForm::lacksLicence() const
{
    return isCustomer() && json().value(QLatin1StringView("licences")).toArray().isEmpty();
}

bool ProfileForm::lacksAddress() const
{
    const auto said = [this](const char *id) { return valueAt(m_json, QLatin1StringView(id)).toString().trimmed(); };
    const QString country = said("address.country").toUpper();
    const bool isUs = country.isEmpty() || country == QLatin1StringView("US") || country == QLatin1StringView("USA");
    const bool isBare = said("documents.guideline") == QLatin1StringView("none");
    return isCustomer() && isUs && !isBare
        && (said("address.street").isEmpty() || said("address.city").isEmpty() || said("address.state").isEmpty()
            || said("address.postal_code").isEmpty());
}

void ProfileForm::addLicence()
{
    QJsonArray licences = m_json.value(QLatin1StringView("licences")).toArray();
    licences.append(
        QJsonObject { { QStringLiteral("authority"), QString() }, { QStringLiteral("number"), QString() } });
    m_json.insert(QStringLiteral("licences"), licences);
}

void ProfileForm::setSecret(const QString &id, const QByteArray &name)
{
    m_json = withValue(m_json, id, QLatin1StringView(secretMark) + QString::fromLatin1(name));
    m_secretNames.insert(name);
}

QByteArray ProfileForm::secretNameFor(const QString &id) const
{
    const QString before = valueAt(m_json, id).toString();
    if (before.startsWith(QLatin1StringView(secretMark)))
        return before.mid(qsizetype(qstrlen(secretMark))).toLatin1();
    const QByteArray partner = name().isEmpty() ? QByteArray("partner") : name();
    return partner + '-'
        + id.mid(id.indexOf(QLatin1Char('.')) + 1).replace(QLatin1Char('_'), QLatin1Char('-')).toLatin1();
}

QStringList ProfileForm::certificates(const QString &id) const
{
    return listFrom(valueAt(m_json, id));
}

void ProfileForm::addCertificate(const QString &id, const QString &pem)
{
    QStringList all = certificates(id);
    // An authority is one file; a partner has two certificates while it changes over.
    if (id == QLatin1StringView("route.ca"))
        all.clear();
    all << pem;
    const QJsonValue value
        = id == QLatin1StringView("route.ca") ? QJsonValue(pem) : QJsonValue(QJsonArray::fromStringList(all));
    m_json = withValue(m_json, id, value);
}

void ProfileForm::removeFirstCertificate(const QString &id)
{
    QStringList all = certificates(id);
    if (all.isEmpty())
        return;
    all.removeFirst();
    m_json = withValue(m_json, id, QJsonArray::fromStringList(all));
}

void ProfileForm::addFingerprint(const QString &fingerprint)
{
    const QString id = QStringLiteral("route.fingerprints");
    QStringList all = listFrom(*valueFrom(Type::List, textFrom(Type::List, valueAt(m_json, id))));
    if (!all.contains(fingerprint))
        all << fingerprint;
    m_typed.remove(id);
    m_json = withValue(m_json, id, QJsonArray::fromStringList(all));
}

void ProfileForm::takeTerms(const sync::PartnerTerms &terms)
{
    const Result<sync::PartnerProfile> profile = sync::keptPartner(m_json);
    if (!profile)
        return;
    const sync::PartnerProfile kept = sync::withTerms(*profile, terms);
    const auto set = [this](const char *id, const QJsonValue &value) {
        m_typed.remove(QString::fromLatin1(id));
        m_json = withValue(m_json, QString::fromLatin1(id), value);
    };
    set("documents.most_bytes", kept.mostBytes);
    set("documents.most_events", kept.mostEvents);
    set("documents.form", QString::fromLatin1(sync::nameOf(kept.form)));
}

void ProfileForm::setSecretNames(const QByteArrayList &names)
{
    m_secretNames = { names.begin(), names.end() };
    m_knowsSecrets = true;
}

void ProfileForm::setCertificates(const std::vector<CertificateFact> &certificates, qint64 nowMs, int offsetMinutes)
{
    m_certificateNotes.clear();
    for (const CertificateFact &certificate : certificates) {
        const QDate last
            = QDateTime::fromMSecsSinceEpoch(certificate.endsMs + offsetMinutes * 60'000LL, QTimeZone::utc()).date();
        const bool hasEnded = certificate.endsMs < nowMs;
        const QString words = hasEnded
            ? Text::tr("%1, ended on %2").arg(certificate.subject, common::dateText(last))
            : Text::tr("%1, holds until %2").arg(certificate.subject, common::dateText(last));
        auto &[text, tone] = m_certificateNotes[QStringLiteral("route.") + QString::fromLatin1(certificate.what)];
        text += (text.isEmpty() ? QString() : QStringLiteral("\n")) + words;
        if (!certificate.fingerprint.isEmpty())
            text += QLatin1Char('\n') + Text::tr("Fingerprint %1").arg(QString::fromLatin1(certificate.fingerprint));
        // One that holds is enough, whatever else is there.
        tone = hasEnded && tone != Tone::Accepted ? Tone::Stop : Tone::Accepted;
    }
}

QString ProfileForm::valueOf(const FieldSpec &spec) const
{
    const auto typed = m_typed.constFind(spec.id);
    if (typed != m_typed.constEnd())
        return *typed;
    const QString text = textFrom(spec.type, valueAt(m_json, spec.id));
    const bool isChoice = spec.type == Type::Choice || spec.type == Type::Flag;
    return text.isEmpty() && isChoice && !spec.choices.empty() ? spec.choices.front().first : text;
}

void ProfileForm::tellNote(const FieldSpec &spec, WizardField &field) const
{
    const QString stored = valueAt(m_json, spec.id).toString();
    if (spec.type == Type::Gln && field.error.isEmpty() && field.value.size() == glnDigits) {
        field.note = Text::tr("The check digit is right.");
        field.noteTone = Tone::Accepted;
    }
    if (spec.type == Type::Secret || spec.type == Type::SecretFile) {
        if (stored.startsWith(QLatin1StringView(secretMark))) {
            const QString name = stored.mid(qsizetype(qstrlen(secretMark)));
            const bool isThere = !m_knowsSecrets || m_secretNames.contains(name.toLatin1());
            field.note = isThere ? Text::tr("Kept as %1; it is not shown.").arg(name)
                                 : Text::tr("%1 is not kept on this machine: enter it here.").arg(name);
            field.noteTone = isThere ? Tone::Accepted : Tone::Attention;
        }
    }
    if (spec.id == QLatin1StringView("route.receipt_hosts")) {
        const QString host = QUrl(route().value(QLatin1StringView("url")).toString()).host();
        field.note = host.isEmpty() ? QString() : Text::tr("%1 is among them.").arg(host);
    }
    if (spec.id == QLatin1StringView("route.host") && field.error.isEmpty()) {
        if (const int port = serverFrom(field.value).port; port > 0)
            field.note = Text::tr("Port %1.").arg(port);
    }
    const auto certificate = m_certificateNotes.constFind(spec.id);
    if (certificate != m_certificateNotes.constEnd()) {
        field.note
            = (spec.type == Type::SecretFile && !field.note.isEmpty() ? field.note + QLatin1Char('\n') : QString())
            + certificate->first;
        field.noteTone = certificate->second;
    }
}

WizardField ProfileForm::fieldOf(const FieldSpec &spec, bool showsErrors) const
{
    WizardField field;
    field.id = spec.id;
    field.label = spec.label;
    field.help = spec.help;
    field.choices = spec.choices;
    field.isFixed = spec.type == Type::Name && !m_isNew;
    switch (spec.type) {
    case Type::Choice:
    case Type::Flag:
        field.kind = WizardField::Kind::Choice;
        break;
    case Type::Several:
        field.kind = WizardField::Kind::Several;
        field.chosen = listFrom(valueAt(m_json, spec.id));
        break;
    case Type::Secret:
        field.kind = WizardField::Kind::Secret;
        break;
    case Type::SecretFile:
        field.kind = WizardField::Kind::SecretFile;
        break;
    case Type::CertificateFile:
        field.kind = WizardField::Kind::CertificateFile;
        break;
    default:
        break;
    }
    const bool isText = field.kind == WizardField::Kind::Text || field.kind == WizardField::Kind::Choice;
    if (isText)
        field.value = valueOf(spec);
    const QString fault = faultOf(spec, valueOf(spec).trimmed(), m_json);
    // What is still being typed is counted and not scolded.
    const bool isUnfinished = spec.type == Type::Gln && field.value.size() < glnDigits
        && std::all_of(field.value.begin(), field.value.end(), [](QChar c) { return c.isDigit(); });
    if (isUnfinished && !showsErrors)
        field.note = fault;
    else if (!fault.isEmpty() && (showsErrors || spec.type == Type::Gln || spec.type == Type::Name))
        field.error = fault;
    tellNote(spec, field);
    const bool isEmpty = isText ? field.value.trimmed().isEmpty() : valueAt(m_json, spec.id).isUndefined();
    if (spec.isNeeded && showsErrors && isEmpty)
        field.error = Text::tr("This is needed.");
    return field;
}

std::vector<WizardField> ProfileForm::fields(WizardStep step, bool showsAll, bool showsErrors) const
{
    std::vector<WizardField> all;
    for (const FieldSpec &spec : specs(step)) {
        // What somebody entered is shown, however rare it is.
        const bool isSet = !textFrom(spec.type, valueAt(m_json, spec.id)).isEmpty()
            && !(spec.type == Type::Flag && !valueAt(m_json, spec.id).toBool());
        if (!spec.isRare || showsAll || isSet)
            all.push_back(fieldOf(spec, showsErrors));
    }
    return all;
}

bool ProfileForm::hasMore(WizardStep step) const
{
    return fields(step, true, false).size() > fields(step, false, false).size();
}

bool ProfileForm::isSound(WizardStep step) const
{
    const std::vector<FieldSpec> all = specs(step);
    return std::all_of(
        all.begin(), all.end(), [this](const FieldSpec &spec) { return fieldOf(spec, true).error.isEmpty(); });
}

} // namespace packledger::partners
