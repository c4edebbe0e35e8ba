#include "base/presetfile.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace packledger {

std::vector<QJsonObject> presetsOf(const QString &kind)
{
    QFile file(QStringLiteral(":/devices/%1.json").arg(kind));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    const QJsonDocument document = isOpen ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
    Q_ASSERT(document.isArray());
    std::vector<QJsonObject> presets;
    for (const QJsonValue &each : document.array()) {
        const QJsonObject own = each.toObject();
        const QJsonValue like = own.value(QLatin1StringView("like"));
        const auto other = std::ranges::find_if(
            presets, [&](const QJsonObject &known) { return known.value(QLatin1StringView("name")) == like; });
        QJsonObject preset = other == presets.end() ? QJsonObject() : *other;
        for (auto field = own.begin(); field != own.end(); ++field)
            preset.insert(field.key(), field.value());
        presets.push_back(preset);
    }
    return presets;
}

} // namespace packledger
