#include "workflow/inspectionrules.h"

#include "access/accesserrors.h"
#include "scan/rejectsettings.h"
#include "workflow/inspectionerrors.h"

#include <QJsonObject>

namespace packledger::workflow {

namespace {

constexpr const char *gradeSetting = "line.inspection.least-grade";
constexpr const char *textSetting = "line.inspection.text";
constexpr const char *failsSetting = "line.inspection.fails-in-a-row";
constexpr const char *challengeSetting = "line.inspection.challenge";
constexpr const char *picturesSetting = "line.inspection.pictures";
constexpr const char *rejectSetting = "line.inspection.reject";
constexpr const char *pictureNames[] = { "all", "failed", "none" };

} // namespace

InspectionRules inspectionRules(ledger::View &view)
{
    const auto value = [&](const char *name) { return view.settings().value(name); };
    const auto number = [&](const char *name, int otherwise) {
        bool isNumber = false;
        const int found = value(name).toInt(&isNumber);
        return isNumber ? found : otherwise;
    };
    InspectionRules rules;
    rules.leastGrade = number(gradeSetting, rules.leastGrade);
    rules.wantsText = value(textSetting) != QLatin1StringView("no");
    rules.failsInARow = number(failsSetting, rules.failsInARow);
    rules.wantsChallenge = value(challengeSetting) != QLatin1StringView("no");
    rules.challengeFirst = value(challengeSetting) == QLatin1StringView("start");
    for (int i = 0; i < 3; ++i) {
        if (value(picturesSetting) == QLatin1StringView(pictureNames[i]))
            rules.pictures = InspectionRules::Pictures(i);
    }
    rules.rejectAddress = value(rejectSetting);
    return rules;
}

Result<void> setInspectionRules(
    ledger::WriteTransaction &transaction, const access::Session &person, const InspectionRules &rules)
{
    if (!person.may(access::Permission::ManageSite))
        return fail(codes::notPermitted, QString::fromLatin1(nameOf(access::Permission::ManageSite)));
    if (rules.leastGrade < 0 || rules.leastGrade > greatestGrade || rules.failsInARow < 0
        || rules.failsInARow > mostFailsInARow)
        return fail(codes::inspectionRule);
    if (!rules.rejectAddress.isEmpty()) {
        if (const auto address = scan::RejectSettings::parse(rules.rejectAddress); !address)
            return fail(address.error());
    }
    const auto set = [&](const char *name, const QString &value) {
        if (transaction.settings().value(name) != value)
            transaction.appendAct("setting.changed",
                { { QStringLiteral("name"), QLatin1StringView(name) }, { QStringLiteral("value"), value } });
    };
    const auto yesOrNo = [](bool yes) { return yes ? QStringLiteral("yes") : QStringLiteral("no"); };
    set(gradeSetting, QString::number(rules.leastGrade));
    set(textSetting, yesOrNo(rules.wantsText));
    set(failsSetting, QString::number(rules.failsInARow));
    set(challengeSetting, rules.challengeFirst ? QStringLiteral("start") : yesOrNo(rules.wantsChallenge));
    set(picturesSetting, QLatin1StringView(pictureNames[int(rules.pictures)]));
    set(rejectSetting, rules.rejectAddress);
    return {};
}

} // namespace packledger::workflow
