#include "workflow/sitesettings.h"

#include "access/accesserrors.h"
#include "gs1/gln.h"
#include "scan/rejectsettings.h"
#include "workflow/siteerrors.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace packledger::workflow {

using ledger::View;
using ledger::WriteTransaction;

namespace {

enum class Form {
    Choice,
    Number,
    Prefixes,
    Words, ///< any text
    Device,
    Gln,
};

struct Known
{
    const char *name; ///< with a dot at its end: a family, whose names go on with whose it is
    Form form;
    const char *values; ///< of Choice: the words; of Number: "least greatest"
    const char *preset;
    const char *meaning;
};

constexpr Known known[] = {
    { "clock.limit-ms", Form::Number, "1 86400000", "60000",
        QT_TRANSLATE_NOOP(
            "SiteSettings", "A station's clock that is further off than so many milliseconds is wrong.") },
    { "clock.source", Form::Words, "", "",
        QT_TRANSLATE_NOOP("SiteSettings", "Who is asked for the time, ntp:HOST; empty: nobody.") },
    { "company-prefixes", Form::Prefixes, "", "",
        QT_TRANSLATE_NOOP("SiteSettings", "Company prefixes of the site beside those it was made with.") },
    { "company-prefixes.", Form::Prefixes, "", "",
        QT_TRANSLATE_NOOP("SiteSettings", "Company prefixes of a client whose product is packed here.") },
    { "line.approval", Form::Choice, "one-person two-persons", "one-person",
        QT_TRANSLATE_NOOP(
            "SiteSettings", "Who approves a work order: one person, or a second one beside the planner.") },
    { "line.clearance", Form::Choice, "on off", "on",
        QT_TRANSLATE_NOOP("SiteSettings", "Whether the line is cleared and signed for before a batch starts.") },
    { "line.clearance-points", Form::Words, "", "",
        QT_TRANSLATE_NOOP(
            "SiteSettings", "The site's own points of the clearance, one a line; empty: the usual five.") },
    { "line.inspection.challenge", Form::Choice, "yes no", "yes",
        QT_TRANSLATE_NOOP("SiteSettings", "Whether a batch needs a passed challenge test.") },
    { "line.inspection.fails-in-a-row", Form::Number, "0 1000", "3",
        QT_TRANSLATE_NOOP("SiteSettings", "So many failed packs in a row stop the line; 0: never.") },
    { "line.inspection.least-grade", Form::Number, "0 4", "2",
        QT_TRANSLATE_NOOP("SiteSettings", "The least grade of print, 4 (A) to 1 (D); 0: any.") },
    { "line.inspection.pictures", Form::Choice, "all failed none", "all",
        QT_TRANSLATE_NOOP("SiteSettings", "Of which packs a picture is kept.") },
    { "line.inspection.reject", Form::Device, "", "",
        QT_TRANSLATE_NOOP("SiteSettings", "The reject device's address; empty: packs are taken off by hand.") },
    { "line.inspection.text", Form::Choice, "yes no", "yes",
        QT_TRANSLATE_NOOP("SiteSettings", "Whether the text must stand beside the code.") },
    { "line.repackaging", Form::Choice, "transform decommission", "transform",
        QT_TRANSLATE_NOOP("SiteSettings",
            "How sources are linked with new packs for partners: a transformation, or kept inside the site.") },
    { "line.unknown-numbers", Form::Choice, "take refuse", "take",
        QT_TRANSLATE_NOOP("SiteSettings", "Labels that were made elsewhere: taken into the batch, or refused.") },
    { "line.unused", Form::Choice, "return void explain", "return",
        QT_TRANSLATE_NOOP("SiteSettings",
            "Where unused numbers go when a batch is closed; explain: somebody must account for them.") },
    { "receiving.register-unknown", Form::Choice, "by-hand automatic never", "by-hand",
        QT_TRANSLATE_NOOP("SiteSettings", "Whether serials that nobody announced are registered at the dock.") },
    { "receiving.short-dated-days", Form::Number, "0 3650", "0",
        QT_TRANSLATE_NOOP("SiteSettings", "A pack with fewer days left gets a note at the dock; 0: none.") },
    { "shipping.owner-gln", Form::Gln, "", "",
        QT_TRANSLATE_NOOP("SiteSettings", "The GLN of the owner of what is shipped, where that is not the site.") },
    { "shipping.unpack", Form::Choice, "ask automatic never", "ask",
        QT_TRANSLATE_NOOP(
            "SiteSettings", "Packs that are picked out of a container: asked for, taken out, or refused.") },
    { "user-client.", Form::Words, "", "",
        QT_TRANSLATE_NOOP(
            "SiteSettings", "The client to whose pools, batches and serials this user is limited; empty: to none.") },
};

bool isFamily(const Known &setting)
{
    return QByteArrayView(setting.name).endsWith('.');
}

const Known *find(const QByteArray &name)
{
    const auto found = std::ranges::find_if(known, [&](const Known &setting) {
        return isFamily(setting) ? name.startsWith(setting.name) && name.size() > QByteArrayView(setting.name).size()
                                 : name == setting.name;
    });
    return found == std::end(known) ? nullptr : &*found;
}

QStringList choicesOf(const Known &setting)
{
    return setting.form == Form::Choice ? QString::fromLatin1(setting.values).split(QLatin1Char(' ')) : QStringList();
}

SiteSetting settingOf(const Known &setting, const QByteArray &name, const QString &value)
{
    const QString preset = QString::fromLatin1(setting.preset);
    const bool isPreset = value.isEmpty() || value == preset;
    return { name, isPreset ? preset : value, isPreset, preset, choicesOf(setting),
        QCoreApplication::translate("SiteSettings", setting.meaning) };
}

Result<void> check(const Known &setting, const QString &value)
{
    bool isGood = true;
    if (setting.form == Form::Choice) {
        isGood = choicesOf(setting).contains(value);
    } else if (setting.form == Form::Number) {
        const QStringList limits = QString::fromLatin1(setting.values).split(QLatin1Char(' '));
        const int number = value.toInt(&isGood);
        isGood = isGood && number >= limits.front().toInt() && number <= limits.back().toInt();
    } else if (setting.form == Form::Gln) {
        isGood = gs1::Gln::parse(value.toLatin1()).has_value();
    } else if (setting.form == Form::Prefixes) {
        static const QRegularExpression prefixes(QStringLiteral("^([0-9]{4,12}([\\s,;]+|$))*$"));
        isGood = prefixes.match(value).hasMatch();
    } else if (setting.form == Form::Device && !value.isEmpty()) {
        if (const auto address = scan::RejectSettings::parse(value); !address)
            return fail(address.error());
    }
    return isGood ? Result<void>()
                  : fail(codes::settingValue, QStringLiteral("%1: %2").arg(QLatin1StringView(setting.name), value));
}

} // namespace

std::vector<SiteSetting> siteSettings(View &view)
{
    std::vector<SiteSetting> all;
    for (const Known &setting : known) {
        if (!isFamily(setting))
            all.push_back(settingOf(setting, setting.name, view.settings().value(setting.name)));
    }
    for (const auto &[name, value] : view.settings().all()) {
        const Known *family = find(name);
        if (family && isFamily(*family) && !value.isEmpty())
            all.push_back(settingOf(*family, name, value));
    }
    return all;
}

Result<SiteSetting> setSiteSetting(
    WriteTransaction &transaction, const access::Session &person, const QByteArray &name, const QString &value)
{
    if (!person.may(access::Permission::ManageSite))
        return fail(codes::notPermitted, QString::fromLatin1(nameOf(access::Permission::ManageSite)));
    const Known *setting = find(name);
    if (!setting)
        return fail(codes::noSuchSetting, QString::fromUtf8(name));
    const QString wanted = value.trimmed();
    if (const Result<void> good = check(*setting, wanted); !good)
        return fail(good.error());
    const QString before = settingOf(*setting, name, transaction.settings().value(name)).value;
    if (before != wanted)
        transaction.appendAct("setting.changed",
            { { QStringLiteral("name"), QString::fromUtf8(name) }, { QStringLiteral("value"), wanted },
                { QStringLiteral("before"), before } });
    return settingOf(*setting, name, wanted);
}

} // namespace packledger::workflow
