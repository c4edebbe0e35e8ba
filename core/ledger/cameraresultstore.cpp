#include "ledger/cameraresultstore.h"

#include "ledger/actbody.h"
#include "ledger/rowlist.h"

#include <QJsonDocument>

namespace packledger::ledger {

namespace {

CameraResult resultOf(const QByteArray &content)
{
    return CameraResult::fromJson(QJsonDocument::fromJson(content).object());
}

} // namespace

QJsonObject CameraResult::toJson() const
{
    QJsonObject object { { QStringLiteral("item"), QString::fromUtf8(key.text()) }, { QStringLiteral("point"), point },
        { QStringLiteral("at"), at.ms }, { QStringLiteral("offset"), at.offsetMinutes },
        { QStringLiteral("decoded"), decoded } };
    if (matches)
        object.insert(QStringLiteral("matches"), *matches);
    if (grade)
        object.insert(QStringLiteral("grade"), *grade);
    if (!parameters.empty()) {
        QJsonObject marks;
        for (const auto &[name, mark] : parameters)
            marks.insert(QString::fromLatin1(name), mark);
        object.insert(QStringLiteral("parameters"), marks);
    }
    return object;
}

CameraResult CameraResult::fromJson(const QJsonObject &object)
{
    CameraResult result;
    result.key = gs1::ItemKey::fromText(textOf(object, "item"));
    result.point = QString::fromUtf8(textOf(object, "point"));
    result.at = { numberOf(object, "at"), int(numberOf(object, "offset")) };
    result.decoded = object.value(QLatin1StringView("decoded")).toBool();
    if (const QJsonValue matches = object.value(QLatin1StringView("matches")); matches.isBool())
        result.matches = matches.toBool();
    if (const QJsonValue grade = object.value(QLatin1StringView("grade")); grade.isDouble())
        result.grade = grade.toInt();
    const QJsonObject marks = object.value(QLatin1StringView("parameters")).toObject();
    for (auto mark = marks.begin(); mark != marks.end(); ++mark)
        result.parameters.emplace(mark.key().toLatin1(), mark->toInt());
    return result;
}

std::optional<CameraResult> CameraResultStore::find(const gs1::ItemKey &key, const QString &point, const Instant &at)
{
    return firstOf(
        m_database.query("SELECT content FROM camera_result WHERE item_key = ? AND point = ? AND seen_ms = ?",
            key.text(), point, at.ms),
        [](const Rows &rows) { return resultOf(rows.text(0)); });
}

std::vector<CameraResultRow> CameraResultStore::ofItem(const gs1::ItemKey &key)
{
    std::vector<CameraResultRow> found;
    Rows rows = m_database.query(
        "SELECT seq, content FROM camera_result WHERE item_key = ? ORDER BY seen_ms, seq", key.text());
    while (rows.next())
        found.push_back({ rows.integer(0), resultOf(rows.text(1)) });
    return found;
}

void CameraResultStore::apply(const EntryHead &head, const QJsonObject &body)
{
    for (const QJsonValue &each : body.value(QLatin1StringView("results")).toArray()) {
        const CameraResult result = CameraResult::fromJson(each.toObject());
        m_database.run("INSERT INTO camera_result (item_key, point, seen_ms, seq, content) VALUES (?, ?, ?, ?, ?) "
                       "ON CONFLICT (item_key, point, seen_ms) DO NOTHING",
            result.key.text(), result.point, result.at.ms, head.seq,
            QJsonDocument(result.toJson()).toJson(QJsonDocument::Compact));
    }
}

} // namespace packledger::ledger
