#include "labels/coderlanguage.h"

#include "base/presetfile.h"
#include "labels/labelerrors.h"

#include <QJsonArray>

#include <algorithm>

namespace packledger::labels {

namespace {

QByteArray bytesOf(const QJsonObject &preset, const char *key)
{
    return preset.value(QLatin1StringView(key)).toString().toUtf8();
}

QByteArrayList listOf(const QJsonObject &preset, const char *key)
{
    QByteArrayList list;
    for (const QJsonValue &each : preset.value(QLatin1StringView(key)).toArray())
        list.append(each.toString().toUtf8());
    return list;
}

PrinterCondition conditionOf(const QString &name)
{
    for (int i = 0; i < printerConditionCount; ++i) {
        if (name == QLatin1StringView(nameOf(PrinterCondition(i))))
            return PrinterCondition(i);
    }
    return PrinterCondition::Fault;
}

CoderLanguage languageOf(const QJsonObject &preset)
{
    CoderLanguage language { bytesOf(preset, "name"), preset.value(QLatin1StringView("title")).toString() };
    language.begin = bytesOf(preset, "begin");
    language.select = bytesOf(preset, "select");
    language.values = bytesOf(preset, "values");
    language.field = bytesOf(preset, "field");
    language.between = bytesOf(preset, "between");
    language.reserved = bytesOf(preset, "reserved");
    const QJsonObject fields = preset.value(QLatin1StringView("fields")).toObject();
    for (auto field = fields.begin(); field != fields.end(); ++field)
        language.fields.emplace_back(field.key().toUtf8(), field.value().toString().toUtf8());
    language.ask = bytesOf(preset, "ask");
    language.end = bytesOf(preset, "end").back();
    language.taken = listOf(preset, "taken");
    language.refused = listOf(preset, "refused");
    language.printed = bytesOf(preset, "printed");
    language.state = bytesOf(preset, "state");
    language.stateAt = preset.value(QLatin1StringView("state_at")).toInt(1);
    const QJsonObject states = preset.value(QLatin1StringView("states")).toObject();
    for (auto state = states.begin(); state != states.end(); ++state)
        language.states.emplace_back(state.key().toUtf8(), conditionOf(state.value().toString()));
    return language;
}

QByteArray valueOf(const LabelData &data, const QByteArray &name)
{
    if (name == "expiry")
        return data.item.expiry ? data.item.expiry->yymmdd() : QByteArray();
    const QString field
        = QStringLiteral("item.") + (name == "expiry-text" ? QStringLiteral("expiry") : QString::fromLatin1(name));
    return fieldText(data, field).toUtf8();
}

bool startsWithAny(const QByteArray &answer, const QByteArrayList &beginnings)
{
    return std::ranges::any_of(beginnings, [&](const QByteArray &beginning) { return answer.startsWith(beginning); });
}

} // namespace

QByteArray CoderLanguage::selecting(const QString &job) const
{
    return job.isEmpty() ? QByteArray() : QByteArray(select).replace("{job}", job.toUtf8());
}

Result<QByteArray> CoderLanguage::telling(const LabelData &data) const
{
    QByteArrayList told;
    for (const auto &[fieldName, of] : fields) {
        const QByteArray value = valueOf(data, of);
        if (value.isEmpty())
            continue;
        if (std::ranges::any_of(value, [&](char c) { return uchar(c) < 0x20 || reserved.contains(c); }))
            return fail(codes::labelData, QString::fromUtf8(value), { .path = QString::fromUtf8(fieldName) });
        told.append(QByteArray(field).replace("{name}", fieldName).replace("{value}", value));
    }
    if (told.isEmpty())
        return fail(codes::labelData, QString::fromLatin1(name));
    return QByteArray(values).replace("{fields}", told.join(between));
}

std::optional<QByteArray> CoderLanguage::firstAnswer(QByteArray &input) const
{
    const qsizetype at = input.indexOf(end);
    if (at < 0)
        return std::nullopt;
    const QByteArray answer = input.first(at).trimmed();
    input.remove(0, at + 1);
    return answer;
}

CoderAnswer CoderLanguage::read(const QByteArray &answer) const
{
    using Kind = CoderAnswer::Kind;
    CoderAnswer read { Kind::Other, PrinterCondition::Ready, QString::fromUtf8(answer) };
    if (!printed.isEmpty() && answer.startsWith(printed)) {
        read.kind = Kind::Printed;
    } else if (answer.startsWith(state)) {
        read.kind = Kind::State;
        const QByteArray said = answer.split('|').value(stateAt);
        const auto known = std::ranges::find(states, said, &std::pair<QByteArray, PrinterCondition>::first);
        read.condition = known == states.end() ? PrinterCondition::Fault : known->second;
    } else if (startsWithAny(answer, taken)) {
        read.kind = Kind::Taken;
    } else if (startsWithAny(answer, refused)) {
        read.kind = Kind::Refused;
    }
    return read;
}

const std::vector<CoderLanguage> &coderLanguages()
{
    static const std::vector<CoderLanguage> languages = [] {
        std::vector<CoderLanguage> made;
        for (const QJsonObject &preset : presetsOf(QStringLiteral("coders")))
            made.push_back(languageOf(preset));
        return made;
    }();
    return languages;
}

const CoderLanguage *coderLanguage(QByteArrayView name)
{
    const auto found
        = std::ranges::find_if(coderLanguages(), [&](const CoderLanguage &language) { return language.name == name; });
    return found == coderLanguages().end() ? nullptr : &*found;
}

} // namespace packledger::labels
