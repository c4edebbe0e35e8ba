#include "scan/codereader.h"

#include "base/presetfile.h"
#include "scan/readererrors.h"

#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

namespace packledger::scan {

const std::vector<ReaderPreset> &readerPresets()
{
    static const std::vector<ReaderPreset> presets = [] {
        std::vector<ReaderPreset> all;
        for (const QJsonObject &preset : presetsOf(QStringLiteral("readers"))) {
            const auto text = [&](const char *name) { return preset.value(QLatin1StringView(name)).toString(); };
            all.push_back({ text("name").toLatin1(), text("title"), text("prefix").toUtf8(), text("suffix").toUtf8(),
                text("no_read").toUtf8(), quint16(preset.value(QLatin1StringView("port")).toInt()), text("source") });
        }
        return all;
    }();
    return presets;
}

Result<ReaderSettings> ReaderSettings::parse(const QString &address)
{
    const QUrl url(address.trimmed(), QUrl::StrictMode);
    const QUrlQuery query(url);
    const auto wrong = [&] { return fail(codes::readerAddress, address); };
    const auto item
        = [&](const char *name) { return query.queryItemValue(QLatin1StringView(name), QUrl::FullyDecoded); };
    const bool isTcp = url.scheme() == QLatin1StringView("tcp");
    if (!url.isValid() || (!isTcp && url.scheme() != QLatin1StringView("serial")))
        return wrong();
    const QByteArray wanted
        = query.hasQueryItem(QStringLiteral("preset")) ? item("preset").toUtf8() : readerPresets().front().name;
    const auto preset = std::ranges::find(readerPresets(), wanted, &ReaderPreset::name);
    if (preset == readerPresets().end())
        return wrong();
    ReaderSettings settings;
    settings.line = isTcp ? Line::Tcp : Line::Serial;
    settings.target = isTcp ? url.host() : url.path();
    settings.port = isTcp ? quint16(url.port(preset->port)) : quint16(0);
    settings.preset = *preset;
    if (query.hasQueryItem(QStringLiteral("no-read")))
        settings.preset.noRead = item("no-read").toUtf8();
    bool isNumber = true;
    if (query.hasQueryItem(QStringLiteral("baud")))
        settings.baud = item("baud").toInt(&isNumber);
    if (settings.target.isEmpty() || (isTcp && settings.port == 0) || !isNumber || settings.baud < 50)
        return wrong();
    return settings;
}

} // namespace packledger::scan
