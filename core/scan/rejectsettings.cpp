#include "scan/rejectsettings.h"

#include "base/presetfile.h"
#include "scan/rejecterrors.h"
#include "scan/rejectoutput.h"

#include <QCoreApplication>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <iterator>

namespace packledger::scan {

const char *nameOf(RejectAnswer::Outcome outcome)
{
    static constexpr const char *names[] = { "sent", "ejected", "refused", "no-answer", "lost" };
    return names[int(outcome)];
}

const std::vector<RejectProtocol> &rejectProtocols()
{
    static const std::vector<RejectProtocol> protocols = [] {
        std::vector<RejectProtocol> all;
        for (const QJsonObject &preset : presetsOf(QStringLiteral("rejects"))) {
            const auto text = [&](const char *name) { return preset.value(QLatin1StringView(name)).toString(); };
            all.push_back({ text("name").toLatin1(), text("title"), text("request").toUtf8(), text("ejected").toUtf8(),
                text("refused").toUtf8() });
        }
        return all;
    }();
    return protocols;
}

QString titleText(const RejectProtocol &protocol)
{
    // Those of resources/devices/rejects.json that are no maker's name.
    static constexpr const char *titles[] = {
        QT_TRANSLATE_NOOP("RejectProtocols", "Text lines"),
        QT_TRANSLATE_NOOP("RejectProtocols", "STX, text, ETX"),
        QT_TRANSLATE_NOOP("RejectProtocols", "Numbered lines"),
        QT_TRANSLATE_NOOP("RejectProtocols", "One line, no answer"),
    };
    for (const char *title : titles) {
        if (protocol.title == QLatin1StringView(title))
            return QCoreApplication::translate("RejectProtocols", title);
    }
    return protocol.title;
}

QString RejectSettings::withProtocol(const QString &address, const QString &name)
{
    if (!parse(address))
        return address;
    QUrl url(address.trimmed(), QUrl::StrictMode);
    QUrlQuery query(url);
    query.removeAllQueryItems(QStringLiteral("protocol"));
    query.addQueryItem(QStringLiteral("protocol"), name);
    url.setQuery(query);
    return url.toString(QUrl::FullyEncoded);
}

Result<RejectSettings> RejectSettings::parse(const QString &address)
{
    const QUrl url(address.trimmed(), QUrl::StrictMode);
    const QUrlQuery query(url);
    const auto wrong = [&] { return fail(codes::rejectAddress, address); };
    RejectSettings settings;
    if (!url.isValid())
        return wrong();
    if (url.scheme() == QLatin1StringView("tcp")) {
        settings.line = Line::Tcp;
        settings.target = url.host();
        settings.port = quint16(std::max(0, url.port()));
        if (settings.port == 0)
            return wrong();
    } else if (url.scheme() == QLatin1StringView("serial") || url.scheme() == QLatin1StringView("command")) {
        settings.line = url.scheme() == QLatin1StringView("serial") ? Line::Serial : Line::Command;
        settings.target = url.path();
    } else {
        return wrong();
    }
    if (settings.target.isEmpty())
        return wrong();
    const QByteArray wanted = query.hasQueryItem(QStringLiteral("protocol"))
        ? query.queryItemValue(QStringLiteral("protocol")).toUtf8()
        : QByteArrayLiteral("plain");
    const auto protocol = std::find_if(rejectProtocols().begin(), rejectProtocols().end(),
        [&](const RejectProtocol &known) { return known.name == wanted; });
    if (protocol == rejectProtocols().end())
        return wrong();
    settings.protocol = *protocol;
    bool isNumber = true;
    if (query.hasQueryItem(QStringLiteral("baud")))
        settings.baud = query.queryItemValue(QStringLiteral("baud")).toInt(&isNumber);
    if (!isNumber || settings.baud < 50)
        return wrong();
    if (query.hasQueryItem(QStringLiteral("wait")))
        settings.patience = std::chrono::milliseconds(query.queryItemValue(QStringLiteral("wait")).toInt(&isNumber));
    if (!isNumber || settings.patience.count() < 0 || settings.patience.count() > 600'000)
        return wrong();
    const bool answers = settings.line == Line::Command || !settings.protocol.ejected.isEmpty();
    settings.waits = settings.patience.count() > 0 && answers;
    return settings;
}

} // namespace packledger::scan
