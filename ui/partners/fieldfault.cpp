#include "partners/fieldfault.h"

#include "gs1/checkdigit.h"
#include "gs1/gln.h"
#include "gs1/itemkey.h"
#include "partners/fieldvalue.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace packledger::partners {

using Type = FieldSpec::Type;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PartnerForm)
};

QString glnFault(const QString &gln)
{
    if (gln.isEmpty())
        return {};
    if (!std::all_of(gln.begin(), gln.end(), [](QChar c) { return c >= u'0' && c <= u'9'; }))
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

/// The folders of a way that exchanges files.
QString folderFault(const QString &id, const QString &folder, const QJsonObject &profile)
{
    const QJsonObject route = profile.value(QLatin1StringView("route")).toObject();
    const QString kind = route.value(QLatin1StringView("kind")).toString();
    const QString out = route.value(QLatin1StringView("out")).toString().trimmed();
    const QString in = route.value(QLatin1StringView("in")).toString().trimmed();
    const bool isFolder = kind == QLatin1StringView("folder");
    if (!isFolder && kind != QLatin1StringView("sftp"))
        return {};
    if (isFolder && !folder.isEmpty() && !folder.startsWith(u'/'))
        return Text::tr("Write the whole path, as /srv/partner/out.");
    if (id == QLatin1StringView("route.out") && out.isEmpty() && in.isEmpty())
        return Text::tr("Name this folder, or the one below, or both: without one nothing goes and nothing comes.");
    if (id == QLatin1StringView("route.in") && !in.isEmpty() && in == out)
        return Text::tr("This is the folder above: what is sent would be fetched again.");
    return {};
}

/// A port may be typed behind the server's name; beside another one in its own field nobody knows which holds.
QString serverFault(const QString &typed, const QJsonObject &profile)
{
    const ServerAddress server = serverFrom(typed);
    const int port = valueAt(profile, QStringLiteral("route.port")).toInt();
    if (!server.isName())
        return Text::tr("The name of the server alone, as sftp.partner.example.");
    if (server.port > 65'535)
        return Text::tr("A port is at most 65535.");
    return server.port > 0 && port > 0 && port != server.port
        ? Text::tr("The field Port says %1: write the port once.").arg(port)
        : QString();
}

} // namespace

QString faultOf(const FieldSpec &spec, const QString &text, const QJsonObject &profile)
{
    switch (spec.type) {
    case Type::Gln:
        return glnFault(text);
    case Type::Sgln:
        return sglnFault(text, profile.value(QLatin1StringView("gln")).toString());
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
        return valueAt(profile, other).toString().isEmpty() ? QString() : Text::tr("This is needed.");
    }
    if (spec.id == QLatin1StringView("route.out") || spec.id == QLatin1StringView("route.in")
        || spec.id == QLatin1StringView("route.archive"))
        return folderFault(spec.id, text, profile);
    if (spec.id == QLatin1StringView("route.host"))
        return serverFault(text, profile);
    if (spec.id == QLatin1StringView("x12.qualifier") && !text.isEmpty() && text.size() != 2)
        return Text::tr("Two characters.");
    if (spec.id == QLatin1StringView("x12.id") && text.size() > 15)
        return Text::tr("At most 15 characters.");
    if (spec.id == QLatin1StringView("route.port") && text.toInt() > 65'535)
        return Text::tr("A port is at most 65535.");
    return {};
}

} // namespace packledger::partners
