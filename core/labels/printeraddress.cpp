#include "labels/printeraddress.h"

#include "labels/printererrors.h"

#include <QUrl>
#include <QUrlQuery>

namespace packledger::labels {

namespace {

constexpr int longestQueueName = 127; // what CUPS takes

Result<PrinterAddress> wrong(const QString &url, const char *why)
{
    return fail(codes::printerAddress, QStringLiteral("%1 (%2)").arg(url, QLatin1StringView(why)));
}

/// A number from a query between two bounds; `otherwise` where it is not named, -1 where it is none.
int numberIn(const QUrlQuery &query, const char *name, int least, int greatest, int otherwise)
{
    const QString key = QLatin1StringView(name);
    if (!query.hasQueryItem(key))
        return otherwise;
    bool isNumber = false;
    const int number = query.queryItemValue(key).toInt(&isNumber);
    return isNumber && number >= least && number <= greatest ? number : -1;
}

/// The place of a word among its choices; the first where it is not named, -1 where it is none of them.
int wordIn(const QUrlQuery &query, const char *name, const QStringList &choices)
{
    const QString key = QLatin1StringView(name);
    return query.hasQueryItem(key) ? int(choices.indexOf(query.queryItemValue(key).toLower())) : 0;
}

Result<PrinterAddress> serialAddress(const QString &url, const QString &rest)
{
    PrinterAddress address;
    address.way = PrinterAddress::Way::Serial;
    address.target = rest.section(u'?', 0, 0);
    if (address.target.isEmpty())
        return wrong(url, "a device file is missing");
    const QUrlQuery query(rest.section(u'?', 1));
    for (const auto &[name, value] : query.queryItems()) {
        static const QStringList known { QStringLiteral("baud"), QStringLiteral("data"), QStringLiteral("parity"),
            QStringLiteral("stop"), QStringLiteral("flow"), QStringLiteral("job") };
        if (!known.contains(name))
            return wrong(url, "it may say baud, data, parity, stop, flow and job");
    }
    address.baud = numberIn(query, "baud", 50, 4'000'000, address.baud);
    address.dataBits = numberIn(query, "data", 7, 8, address.dataBits);
    address.stopBits = numberIn(query, "stop", 1, 2, address.stopBits);
    const int parity
        = wordIn(query, "parity", { QStringLiteral("none"), QStringLiteral("even"), QStringLiteral("odd") });
    const int flow
        = wordIn(query, "flow", { QStringLiteral("none"), QStringLiteral("hardware"), QStringLiteral("software") });
    if (address.baud < 0)
        return wrong(url, "the baud rate is no number of 50 or more");
    if (address.dataBits < 0)
        return wrong(url, "there are 7 or 8 data bits");
    if (address.stopBits < 0)
        return wrong(url, "there are 1 or 2 stop bits");
    if (parity < 0)
        return wrong(url, "the parity is none, even or odd");
    if (flow < 0)
        return wrong(url, "the flow control is none, hardware or software");
    address.parity = PrinterAddress::Parity(parity);
    address.flow = PrinterAddress::Flow(flow);
    address.job = query.queryItemValue(QStringLiteral("job"), QUrl::FullyDecoded);
    return address;
}

Result<PrinterAddress> tcpAddress(const QString &url)
{
    const QUrl parsed(url, QUrl::StrictMode);
    if (!parsed.isValid() || parsed.host().isEmpty())
        return wrong(url, "a host is missing");
    if (!parsed.path().isEmpty() && parsed.path() != QLatin1StringView("/"))
        return wrong(url, "nothing follows the port");
    PrinterAddress address;
    address.host = parsed.host();
    address.port = quint16(parsed.port(address.port));
    address.job = QUrlQuery(parsed).queryItemValue(QStringLiteral("job"), QUrl::FullyDecoded);
    return address.port == 0 ? wrong(url, "there is no port 0") : Result<PrinterAddress>(address);
}

/// A queue's name is an argument of a program: no options, no paths, no blanks.
bool isQueueName(const QString &name)
{
    if (name.isEmpty() || name.size() > longestQueueName || name.startsWith(u'-'))
        return false;
    for (const QChar c : name) {
        if (!c.isPrint() || c.isSpace() || QStringLiteral("/#?\\'\"").contains(c))
            return false;
    }
    return true;
}

} // namespace

Result<PrinterAddress> PrinterAddress::parse(const QString &url)
{
    const QString scheme = url.section(u':', 0, 0).toLower();
    QString rest = url.section(u':', 1);
    if (scheme == QLatin1StringView("tcp"))
        return tcpAddress(url);
    // "file:///labels" and "file:/labels" are the same folder.
    if (rest.startsWith(QLatin1StringView("//")))
        rest = rest.sliced(2);
    if (scheme == QLatin1StringView("serial"))
        return serialAddress(url, rest);
    PrinterAddress address;
    address.target = rest;
    if (scheme == QLatin1StringView("cups")) {
        address.way = Way::Cups;
        return isQueueName(rest) ? Result<PrinterAddress>(address) : wrong(url, "a queue's name is missing");
    }
    if (scheme == QLatin1StringView("file")) {
        address.way = Way::Folder;
        return rest.isEmpty() ? wrong(url, "a folder is missing") : Result<PrinterAddress>(address);
    }
    return wrong(url, "it begins with tcp://, serial:, cups: or file:");
}

} // namespace packledger::labels
