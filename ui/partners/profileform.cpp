#include "partners/profileform.h"

#include "common/plaintext.h"
#include "gs1/checkdigit.h"
#include "gs1/gln.h"
#include "gs1/itemkey.h"
#include "partners/profilefields.h"
#include "sync/partnerprofile.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

namespace packledger::partners {

using common::Tone;
using Type = FieldSpec::Type;

namespace {

constexpr qsizetype glnDigits = 13;
constexpr auto secretMark = "secret:";

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PartnerForm)
};

QJsonValue valueAt(const QJsonValue &from, const QStringList &path)
{
    QJsonValue value = from;
    for (const QString &part : path) {
        if (value.isArray())
            value = value.toArray().at(part.toInt());
        else
            value = value.toObject().value(part);
    }
    return value;
}

/// The same value with one of its parts set; a part set to nothing goes away.
QJsonValue withValue(const QJsonValue &from, QStringList path, const QJsonValue &value)
{
    if (path.isEmpty())
        return value;
    const QString part = path.takeFirst();
    if (from.isArray()) {
        QJsonArray array = from.toArray();
        const qsizetype at = part.toInt();
        if (at < array.size())
            array[at] = withValue(array.at(at), path, value);
        return array;
    }
    QJsonObject object = from.toObject();
    const QJsonValue set = withValue(object.value(part), path, value);
    if (set.isUndefined())
        object.remove(part);
    else
        object.insert(part, set);
    return object;
}

QStringList pathOf(const QString &id)
{
    return id.split(QLatin1Char('.'));
}

QStringList splitList(const QString &text)
{
    static const QRegularExpression separators(QStringLiteral("[,;\\s]+"));
    return text.split(separators, Qt::SkipEmptyParts);
}

/// "a: b; c: d" as an object; nothing where a pair is none.
std::optional<QJsonObject> pairsIn(const QString &text)
{
    QJsonObject pairs;
    for (const QString &pair : text.split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        const qsizetype colon = pair.indexOf(QLatin1Char(':'));
        if (colon <= 0)
            return std::nullopt;
        pairs.insert(pair.left(colon).trimmed(), pair.mid(colon + 1).trimmed());
    }
    return pairs;
}

QString textOfList(const QJsonValue &value)
{
    if (!value.isArray())
        return value.toVariant().toString();
    QStringList texts;
    for (const QJsonValue &each : value.toArray())
        texts << each.toVariant().toString();
    return texts.join(QStringLiteral(", "));
}

/// What a person may type for a number, a date, a list; nothing where it is none of that type.
std::optional<QJsonValue> valueFrom(Type type, const QString &typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return QJsonValue(QJsonValue::Undefined);
    switch (type) {
    case Type::Number: {
        bool isNumber = false;
        const qint64 number = text.toLongLong(&isNumber);
        return isNumber && number >= 0 ? std::optional<QJsonValue>(number) : std::nullopt;
    }
    case Type::Numbers: {
        QJsonArray numbers;
        for (const QString &part : splitList(text)) {
            bool isNumber = false;
            numbers.append(part.toInt(&isNumber));
            if (!isNumber)
                return std::nullopt;
        }
        return QJsonValue(numbers);
    }
    case Type::Date: {
        const QDate day = common::dateFromText(text);
        return day.isValid() ? std::optional<QJsonValue>(day.toString(Qt::ISODate)) : std::nullopt;
    }
    case Type::List:
        return QJsonValue(QJsonArray::fromStringList(splitList(text)));
    case Type::Pairs: {
        const std::optional<QJsonObject> pairs = pairsIn(text);
        return pairs ? std::optional<QJsonValue>(*pairs) : std::nullopt;
    }
    case Type::Flag:
        return QJsonValue(text == QLatin1StringView("true"));
    default:
        return QJsonValue(text);
    }
}

QString textFrom(Type type, const QJsonValue &value)
{
    if (value.isUndefined() || value.isNull())
        return {};
    switch (type) {
    case Type::Number:
        return value.toInteger() == 0 ? QString() : QString::number(value.toInteger());
    case Type::Flag:
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case Type::Numbers:
    case Type::List:
        return textOfList(value);
    case Type::Pairs: {
        QStringList pairs;
        const QJsonObject object = value.toObject();
        for (auto pair = object.begin(); pair != object.end(); ++pair)
            pairs << pair.key() + QStringLiteral(": ") + pair->toString();
        return pairs.join(QStringLiteral("; "));
    }
    default:
        return value.toString();
    }
}

bool isDigits(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QString glnFault(const QString &gln)
{
    if (gln.isEmpty())
        return {};
    if (!isDigits(gln))
        return Text::tr("A GLN has digits alone.");
    if (gln.size() > glnDigits)
        return Text::tr("%1 digits are too many: a GLN has 13.").arg(gln.size());
    if (gln.size() < glnDigits)
        return Text::tr("%1 of 13 digits.").arg(gln.size());
    if (!gs1::Gln::parse(gln.toLatin1()))
        return Text::tr("The last digit should be %1: look for a digit typed wrong.")
            .arg(QLatin1Char(gs1::checkDigitOf(gln.left(12).toLatin1())));
    return {};
}

QString sglnFault(const QString &sgln, const QString &gln)
{
    if (sgln.isEmpty())
        return {};
    if (!sgln.startsWith(QLatin1StringView("urn:epc:id:sgln:")))
        return Text::tr("It begins with urn:epc:id:sgln:");
    const std::optional<gs1::Gln> number = gs1::ItemKey::fromUri(sgln.toUtf8()).gln();
    if (!number)
        return Text::tr(
            "This is no SGLN: company prefix, location and extension are parted by dots, the first two have "
            "12 digits.");
    if (number->digits() != gln.toLatin1())
        return Text::tr("It names the GLN %1, not the one above.").arg(QString::fromLatin1(number->digits()));
    return {};
}

QString nameFault(const QString &name)
{
    static const QRegularExpression form(QStringLiteral("^[A-Za-z0-9_-]{1,40}$"));
    return name.isEmpty() || form.match(name).hasMatch() ? QString()
                                                         : Text::tr("Letters, digits, - and _ alone, at most 40.");
}

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
                m_json = withValue(m_json, pathOf(id), kept).toObject();
            }
            return;
        }
    }
}

void ProfileForm::toggle(const QString &id, const QString &choice)
{
    QStringList chosen;
    for (const QJsonValue &each : valueAt(m_json, pathOf(id)).toArray())
        chosen << each.toString();
    if (!chosen.removeAll(choice))
        chosen << choice;
    m_json = withValue(m_json, pathOf(id), QJsonArray::fromStringList(chosen)).toObject();
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
    m_json = withValue(m_json, pathOf(id), QLatin1StringView(secretMark) + QString::fromLatin1(name)).toObject();
    m_secretNames.insert(name);
}

QByteArray ProfileForm::secretNameFor(const QString &id) const
{
    const QString before = valueAt(m_json, pathOf(id)).toString();
    if (before.startsWith(QLatin1StringView(secretMark)))
        return before.mid(qsizetype(qstrlen(secretMark))).toLatin1();
    const QByteArray partner = name().isEmpty() ? QByteArray("partner") : name();
    return partner + '-'
        + id.mid(id.indexOf(QLatin1Char('.')) + 1).replace(QLatin1Char('_'), QLatin1Char('-')).toLatin1();
}

QStringList ProfileForm::certificates(const QString &id) const
{
    QStringList all;
    const QJsonValue value = valueAt(m_json, pathOf(id));
    if (value.isArray()) {
        for (const QJsonValue &each : value.toArray())
            all << each.toString();
    } else if (!value.toString().isEmpty()) {
        all << value.toString();
    }
    return all;
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
    m_json = withValue(m_json, pathOf(id), value).toObject();
}

void ProfileForm::removeFirstCertificate(const QString &id)
{
    QStringList all = certificates(id);
    if (all.isEmpty())
        return;
    all.removeFirst();
    m_json = withValue(m_json, pathOf(id), QJsonArray::fromStringList(all)).toObject();
}

void ProfileForm::addFingerprint(const QString &fingerprint)
{
    const QString id = QStringLiteral("route.fingerprints");
    QStringList all = splitList(textOfList(valueAt(m_json, pathOf(id))));
    if (!all.contains(fingerprint))
        all << fingerprint;
    m_typed.remove(id);
    m_json = withValue(m_json, pathOf(id), QJsonArray::fromStringList(all)).toObject();
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
    const QString text = textFrom(spec.type, valueAt(m_json, pathOf(spec.id)));
    const bool isChoice = spec.type == Type::Choice || spec.type == Type::Flag;
    return text.isEmpty() && isChoice && !spec.choices.empty() ? spec.choices.front().first : text;
}

QString ProfileForm::faultOf(const FieldSpec &spec) const
{
    const QString text = valueOf(spec).trimmed();
    switch (spec.type) {
    case Type::Gln:
        return glnFault(text);
    case Type::Sgln:
        return sglnFault(text, m_json.value(QLatin1StringView("gln")).toString());
    case Type::Name:
        return nameFault(text);
    case Type::Date:
        return valueFrom(spec.type, text) ? QString() : Text::tr("This is no day. Write it as 2027-06-30.");
    case Type::Number:
    case Type::Numbers:
        return valueFrom(spec.type, text) ? QString() : Text::tr("Digits alone.");
    case Type::Pairs:
        return valueFrom(spec.type, text) ? QString() : Text::tr("Write each as name: value.");
    default:
        break;
    }
    if (spec.id.startsWith(QLatin1StringView("licences.")) && text.isEmpty()) {
        // Both or none: none takes the licence away.
        const QString beside
            = spec.id.endsWith(QLatin1StringView("number")) ? QStringLiteral("authority") : QStringLiteral("number");
        const QString other = spec.id.left(spec.id.lastIndexOf(QLatin1Char('.')) + 1) + beside;
        return valueAt(m_json, pathOf(other)).toString().isEmpty() ? QString() : Text::tr("This is needed.");
    }
    if (spec.id == QLatin1StringView("x12.qualifier") && !text.isEmpty() && text.size() != 2)
        return Text::tr("Two characters.");
    if (spec.id == QLatin1StringView("x12.id") && text.size() > 15)
        return Text::tr("At most 15 characters.");
    if (spec.id == QLatin1StringView("route.port") && text.toInt() > 65'535)
        return Text::tr("A port is at most 65535.");
    return {};
}

void ProfileForm::tellNote(const FieldSpec &spec, WizardField &field) const
{
    const QString stored = valueAt(m_json, pathOf(spec.id)).toString();
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
        for (const QJsonValue &each : valueAt(m_json, pathOf(spec.id)).toArray())
            field.chosen << each.toString();
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
    const QString fault = faultOf(spec);
    // What is still being typed is counted and not scolded.
    const bool isUnfinished = spec.type == Type::Gln && field.value.size() < glnDigits && isDigits(field.value);
    if (isUnfinished && !showsErrors)
        field.note = fault;
    else if (!fault.isEmpty() && (showsErrors || spec.type == Type::Gln || spec.type == Type::Name))
        field.error = fault;
    tellNote(spec, field);
    const bool isEmpty = isText ? field.value.trimmed().isEmpty() : valueAt(m_json, pathOf(spec.id)).isUndefined();
    if (spec.isNeeded && showsErrors && isEmpty)
        field.error = Text::tr("This is needed.");
    return field;
}

std::vector<WizardField> ProfileForm::fields(WizardStep step, bool showsAll, bool showsErrors) const
{
    std::vector<WizardField> all;
    for (const FieldSpec &spec : specs(step)) {
        // What somebody entered is shown, however rare it is.
        const bool isSet = !textFrom(spec.type, valueAt(m_json, pathOf(spec.id))).isEmpty()
            && !(spec.type == Type::Flag && !valueAt(m_json, pathOf(spec.id)).toBool());
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
