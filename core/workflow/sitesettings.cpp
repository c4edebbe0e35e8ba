#include "workflow/sitesettings.h"

#include "access/accesserrors.h"
#include "access/roles.h"
#include "base/text.h"
#include "gs1/gln.h"
#include "ledger/linestores.h"
#include "scan/rejectsettings.h"
#include "workflow/siteerrors.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <set>

namespace packledger::workflow {

using ledger::View;
using ledger::WriteTransaction;

namespace {

enum class Form {
    Choice,
    Number,
    Prefixes,
    Words, ///< any text
    Lines, ///< texts, one a line
    Device,
    Gln,
    Glns, ///< with blanks between
    Permissions, ///< names of permissions, with blanks between
};

struct Known
{
    const char *name; ///< with a dot at its end: a family, whose names go on with whose it is
    const char *title;
    Form form;
    const char *values; ///< of Choice: the words; of Number: "least greatest"
    const char *preset;
    const char *meaning;
};

constexpr Known known[] = {
    { "backup.encrypt", QT_TRANSLATE_NOOP("SiteSettings", "Backups: encrypted"), Form::Choice, "off on", "off",
        QT_TRANSLATE_NOOP("SiteSettings",
            "Whether each backup is encrypted with the site's passphrase (page Ledger, or secret set "
            "backup-passphrase). Without the passphrase nobody can restore it.") },
    { "backup.hours", QT_TRANSLATE_NOOP("SiteSettings", "Backups: hours between two"), Form::Number, "0 720", "24",
        QT_TRANSLATE_NOOP("SiteSettings",
            "A backup is made and checked by itself after so many hours while the program is open; 0: by hand "
            "alone.") },
    { "backup.keep", QT_TRANSLATE_NOOP("SiteSettings", "Backups: so many are kept"), Form::Number, "1 1000", "14",
        QT_TRANSLATE_NOOP("SiteSettings", "Of the backups that were made by themselves so many stay in each place.") },
    { "backup.second", QT_TRANSLATE_NOOP("SiteSettings", "Backups: second place"), Form::Words, "", "",
        QT_TRANSLATE_NOOP("SiteSettings",
            "A folder on another disk or machine that each backup is copied to and checked in; empty: none.") },
    { "clock.limit-ms", QT_TRANSLATE_NOOP("SiteSettings", "Clock: most it may be off, in ms"), Form::Number,
        "1 86400000", "60000",
        QT_TRANSLATE_NOOP(
            "SiteSettings", "A station's clock that is further off than so many milliseconds is wrong.") },
    { "clock.source", QT_TRANSLATE_NOOP("SiteSettings", "Clock: who is asked for the time"), Form::Words, "", "",
        QT_TRANSLATE_NOOP("SiteSettings", "Who is asked for the time, ntp:HOST; empty: nobody.") },
    { "company-prefixes", QT_TRANSLATE_NOOP("SiteSettings", "Company prefixes of the site"), Form::Prefixes, "", "",
        QT_TRANSLATE_NOOP("SiteSettings", "Company prefixes of the site beside those it was made with.") },
    { "company-prefixes.", QT_TRANSLATE_NOOP("SiteSettings", "Company prefixes of a client"), Form::Prefixes, "", "",
        QT_TRANSLATE_NOOP("SiteSettings", "Company prefixes of a client whose product is packed here.") },
    { "endpoint.as2", QT_TRANSLATE_NOOP("SiteSettings", "AS2 messages of partners"), Form::Choice, "off on", "off",
        QT_TRANSLATE_NOOP("SiteSettings", "Whether AS2 messages of partners are taken too, at /as2.") },
    { "endpoint.certificate", QT_TRANSLATE_NOOP("SiteSettings", "Certificate to listen with"), Form::Words, "", "",
        QT_TRANSLATE_NOOP("SiteSettings",
            "The certificate to listen with by HTTPS, PEM; its key is the secret endpoint-key. Empty: plain HTTP.") },
    { "endpoint.host", QT_TRANSLATE_NOOP("SiteSettings", "Address to listen at"), Form::Words, "", "127.0.0.1",
        QT_TRANSLATE_NOOP("SiteSettings",
            "The address that other systems reach the station at; 127.0.0.1: programs of that computer alone.") },
    { "endpoint.port", QT_TRANSLATE_NOOP("SiteSettings", "Port to listen at"), Form::Number, "1 65535", "8730",
        QT_TRANSLATE_NOOP("SiteSettings", "The port that other systems reach the station at.") },
    { "endpoint.station", QT_TRANSLATE_NOOP("SiteSettings", "Station that listens"), Form::Words, "", "",
        QT_TRANSLATE_NOOP("SiteSettings",
            "The station that listens for other systems while its program is open; "
            "empty: none.") },
    { "exceptions.days", QT_TRANSLATE_NOOP("SiteSettings", "Exceptions: business days to settle one"), Form::Number,
        "1 30", "3",
        QT_TRANSLATE_NOOP("SiteSettings",
            "Business days until an exception with a partner is overdue. Weekends do not count; holidays are not "
            "known.") },
    { "exceptions.email", QT_TRANSLATE_NOOP("SiteSettings", "Exceptions: our mail box"), Form::Words, "", "",
        QT_TRANSLATE_NOOP("SiteSettings", "The address of a mail box at which partners ask about exceptions.") },
    { "exceptions.phone", QT_TRANSLATE_NOOP("SiteSettings", "Exceptions: our telephone"), Form::Words, "", "",
        QT_TRANSLATE_NOOP("SiteSettings", "The telephone number at which partners ask about exceptions.") },
    { "line.approval", QT_TRANSLATE_NOOP("SiteSettings", "Work orders are approved by"), Form::Choice,
        "one-person two-persons", "one-person",
        QT_TRANSLATE_NOOP(
            "SiteSettings", "Who approves a work order: one person, or a second one beside the planner.") },
    { "line.clearance", QT_TRANSLATE_NOOP("SiteSettings", "Line clearance"), Form::Choice, "on off", "on",
        QT_TRANSLATE_NOOP("SiteSettings", "Whether the line is cleared and signed for before a batch starts.") },
    { "line.clearance-points", QT_TRANSLATE_NOOP("SiteSettings", "Points of the clearance"), Form::Lines, "", "",
        QT_TRANSLATE_NOOP("SiteSettings",
            "The site's own points of the clearance, one a line; a code that hangs there stands after a bar (The "
            "hopper is "
            "empty | HOPPER-2). Empty: the usual five.") },
    { "line.events-partner", QT_TRANSLATE_NOOP("SiteSettings", "Events of batches go to"), Form::Words, "", "",
        QT_TRANSLATE_NOOP("SiteSettings",
            "The partner that is told the events of each batch as it is closed: its packs, their containers, and what "
            "ended; empty: nobody.") },
    { "line.events-partner.", QT_TRANSLATE_NOOP("SiteSettings", "Events of batches of one client or market go to"),
        Form::Words, "", "",
        QT_TRANSLATE_NOOP("SiteSettings",
            "The partner that is told the events of the batches of this client or market; empty: as for all others.") },
    { "line.inspection.challenge", QT_TRANSLATE_NOOP("SiteSettings", "Challenge test"), Form::Choice, "yes no", "yes",
        QT_TRANSLATE_NOOP("SiteSettings", "Whether a batch needs a passed challenge test.") },
    { "line.inspection.fails-in-a-row", QT_TRANSLATE_NOOP("SiteSettings", "Failed packs in a row that stop the line"),
        Form::Number, "0 1000", "3",
        QT_TRANSLATE_NOOP("SiteSettings", "So many failed packs in a row stop the line; 0: never.") },
    { "line.inspection.least-grade", QT_TRANSLATE_NOOP("SiteSettings", "Least grade of print"), Form::Number, "0 4",
        "2", QT_TRANSLATE_NOOP("SiteSettings", "The least grade of print, 4 (A) to 1 (D); 0: any.") },
    { "line.inspection.pictures", QT_TRANSLATE_NOOP("SiteSettings", "Pictures kept"), Form::Choice, "all failed none",
        "all", QT_TRANSLATE_NOOP("SiteSettings", "Of which packs a picture is kept.") },
    { "line.inspection.reject", QT_TRANSLATE_NOOP("SiteSettings", "Reject device"), Form::Device, "", "",
        QT_TRANSLATE_NOOP("SiteSettings", "The reject device's address; empty: packs are taken off by hand.") },
    { "line.inspection.text", QT_TRANSLATE_NOOP("SiteSettings", "Text beside the code"), Form::Choice, "yes no", "yes",
        QT_TRANSLATE_NOOP("SiteSettings", "Whether the text must stand beside the code.") },
    { "line.printer-job", QT_TRANSLATE_NOOP("SiteSettings", "Job in the printer"), Form::Choice, "told required off",
        "told",
        QT_TRANSLATE_NOOP("SiteSettings",
            "As a line starts, the printer of the packs gets product, lot, expiry and template and gives them back. "
            "Another job stops the start; a printer that says nothing is noted (told), or stops it too (required).") },
    { "line.repackaging", QT_TRANSLATE_NOOP("SiteSettings", "Old and new serials"), Form::Choice,
        "transform decommission", "transform",
        QT_TRANSLATE_NOOP("SiteSettings",
            "How sources are linked with new packs for partners: a transformation, or kept inside the site.") },
    { "line.result-partner", QT_TRANSLATE_NOOP("SiteSettings", "Results of batches go to"), Form::Words, "", "",
        QT_TRANSLATE_NOOP("SiteSettings",
            "The partner, such as the ERP system, that gets the result of each batch as it is closed; empty: "
            "nobody.") },
    { "line.unknown-numbers", QT_TRANSLATE_NOOP("SiteSettings", "Labels made elsewhere"), Form::Choice, "take refuse",
        "take",
        QT_TRANSLATE_NOOP("SiteSettings", "Labels that were made elsewhere: taken into the batch, or refused.") },
    { "line.unused", QT_TRANSLATE_NOOP("SiteSettings", "Unused numbers"), Form::Choice, "return void explain", "return",
        QT_TRANSLATE_NOOP("SiteSettings",
            "Where unused numbers go when a batch is closed; explain: somebody must account for them.") },
    { "receiving.other-glns", QT_TRANSLATE_NOOP("SiteSettings", "Other GLNs that are ours"), Form::Glns, "", "",
        QT_TRANSLATE_NOOP("SiteSettings",
            "GLNs of the owner's other places, and of clients whose goods are kept here, with blanks between: "
            "documents "
            "and deliveries addressed to them are ours. All under the site's company prefixes are.") },
    { "receiving.register-unknown", QT_TRANSLATE_NOOP("SiteSettings", "Serials nobody announced"), Form::Choice,
        "by-hand automatic never", "by-hand",
        QT_TRANSLATE_NOOP("SiteSettings", "Whether serials that nobody announced are registered at the dock.") },
    { "receiving.short-dated-days", QT_TRANSLATE_NOOP("SiteSettings", "Short dated: days left"), Form::Number, "0 3650",
        "0", QT_TRANSLATE_NOOP("SiteSettings", "A pack with fewer days left gets a note at the dock; 0: none.") },
    { "role-without.", QT_TRANSLATE_NOOP("SiteSettings", "What a role lacks"), Form::Permissions, "", "",
        QT_TRANSLATE_NOOP("SiteSettings",
            "The permissions that people with this role do not have, such as view-serials, with blanks between.") },
    { "shipping.close-by-label", QT_TRANSLATE_NOOP("SiteSettings", "Pallets are closed by their label alone"),
        Form::Choice, "no yes", "no",
        QT_TRANSLATE_NOOP("SiteSettings",
            "Whether a pallet that is built while picking is closed by the scan of its label alone, or also by key.") },
    { "shipping.owner-gln", QT_TRANSLATE_NOOP("SiteSettings", "Owner of what is shipped"), Form::Gln, "", "",
        QT_TRANSLATE_NOOP("SiteSettings", "The GLN of the owner of what is shipped, where that is not the site.") },
    { "shipping.unpack", QT_TRANSLATE_NOOP("SiteSettings", "Packs picked out of a container"), Form::Choice,
        "ask automatic never", "ask",
        QT_TRANSLATE_NOOP(
            "SiteSettings", "Packs that are picked out of a container: asked for, taken out, or refused.") },
    { "user-role.", QT_TRANSLATE_NOOP("SiteSettings", "Role of a person"), Form::Words, "", "",
        QT_TRANSLATE_NOOP("SiteSettings",
            "The role of this user: totals, which sees no single serial numbers, or one of the site; empty: "
            "everything.") },
    { "user-client.", QT_TRANSLATE_NOOP("SiteSettings", "Limited to one client"), Form::Words, "", "",
        QT_TRANSLATE_NOOP(
            "SiteSettings", "The client to whose pools, batches and serials this user is limited; empty: to none.") },
};

/// The words of choices, as people read them.
constexpr struct
{
    const char *word;
    const char *text;
} choiceTexts[] = {
    { "all", QT_TRANSLATE_NOOP("SiteSettings", "All") },
    { "ask", QT_TRANSLATE_NOOP("SiteSettings", "Ask") },
    { "automatic", QT_TRANSLATE_NOOP("SiteSettings", "By itself") },
    { "by-hand", QT_TRANSLATE_NOOP("SiteSettings", "By hand") },
    { "decommission", QT_TRANSLATE_NOOP("SiteSettings", "Kept inside the site") },
    { "explain", QT_TRANSLATE_NOOP("SiteSettings", "Somebody accounts for them") },
    { "failed", QT_TRANSLATE_NOOP("SiteSettings", "Of failed packs") },
    { "never", QT_TRANSLATE_NOOP("SiteSettings", "Never") },
    { "no", QT_TRANSLATE_NOOP("SiteSettings", "No") },
    { "none", QT_TRANSLATE_NOOP("SiteSettings", "None") },
    { "off", QT_TRANSLATE_NOOP("SiteSettings", "Off") },
    { "on", QT_TRANSLATE_NOOP("SiteSettings", "On") },
    { "one-person", QT_TRANSLATE_NOOP("SiteSettings", "One person") },
    { "refuse", QT_TRANSLATE_NOOP("SiteSettings", "Refused") },
    { "return", QT_TRANSLATE_NOOP("SiteSettings", "Back to the pool") },
    { "take", QT_TRANSLATE_NOOP("SiteSettings", "Taken") },
    { "transform", QT_TRANSLATE_NOOP("SiteSettings", "Told to partners") },
    { "two-persons", QT_TRANSLATE_NOOP("SiteSettings", "Two persons") },
    { "void", QT_TRANSLATE_NOOP("SiteSettings", "Voided") },
    { "yes", QT_TRANSLATE_NOOP("SiteSettings", "Yes") },
};

QString choiceText(const QString &word)
{
    for (const auto &[choice, text] : choiceTexts) {
        if (word == QLatin1StringView(choice))
            return QCoreApplication::translate("SiteSettings", text);
    }
    return word;
}

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

QStringList choiceTextsOf(const Known &setting)
{
    QStringList texts;
    for (const QString &word : choicesOf(setting))
        texts.append(choiceText(word));
    return texts;
}

SiteSetting settingOf(const Known &setting, const QByteArray &name, const QString &value)
{
    const QString preset = QString::fromLatin1(setting.preset);
    const bool isPreset = value.isEmpty() || value == preset;
    return { name, QCoreApplication::translate("SiteSettings", setting.title), isPreset ? preset : value, isPreset,
        preset, choicesOf(setting), choiceTextsOf(setting), setting.form == Form::Lines,
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
        isGood = value.isEmpty() || gs1::Gln::parse(value.toLatin1()).has_value();
    } else if (setting.form == Form::Glns) {
        static const QRegularExpression separators(QStringLiteral("[\\s,;]+"));
        isGood = std::ranges::all_of(value.split(separators, Qt::SkipEmptyParts),
            [](const QString &gln) { return gs1::Gln::parse(gln.toLatin1()).has_value(); });
    } else if (setting.form == Form::Prefixes) {
        static const QRegularExpression prefixes(QStringLiteral("^([0-9]{4,12}([\\s,;]+|$))*$"));
        isGood = prefixes.match(value).hasMatch();
    } else if (setting.form == Form::Permissions) {
        isGood = access::arePermissions(value);
    } else if (setting.form == Form::Device && !value.isEmpty()) {
        if (const auto address = scan::RejectSettings::parse(value); !address)
            return fail(address.error());
    }
    return isGood ? Result<void>()
                  : fail(codes::settingValue, QStringLiteral("%1: %2").arg(QLatin1StringView(setting.name), value));
}

/// Identifiers under these prefixes go out as URNs from now on: nobody else says how long the prefixes are.
void learnPrefixes(WriteTransaction &transaction, const QString &prefixes)
{
    static const QRegularExpression separators(QStringLiteral("[\\s,;]+"));
    for (const QString &prefix : prefixes.split(separators, Qt::SkipEmptyParts))
        transaction.appendAct("prefix.set", { { QStringLiteral("prefix"), prefix } });
}

constexpr QByteArrayView roleFamily("role-without.");
constexpr QByteArrayView eventsFamily("line.events-partner.");

/// The clients and markets that there are pools for.
std::set<QByteArray> ownersOf(View &view)
{
    std::set<QByteArray> names;
    for (const ledger::Pool &pool : view.line().pools.all()) {
        for (const QByteArray &name : { pool.client, pool.market }) {
            if (!name.isEmpty())
                names.insert(name);
        }
    }
    return names;
}

bool somebodyHas(View &view, const QString &role)
{
    return std::ranges::any_of(view.settings().all(),
        [&](const auto &setting) { return setting.first.startsWith("user-role.") && setting.second == role; });
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
    for (const QByteArray &name : ownersOf(view)) {
        const QByteArray each = eventsFamily.toByteArray() + name;
        if (std::ranges::find(all, each, &SiteSetting::name) == all.end())
            all.push_back(settingOf(*find(each), each, {}));
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
    // Else nobody might be left who could lift it, or somebody would lift what limits them.
    const QByteArray ownRole = transaction.settings().value("user-role." + person.login()).toUtf8();
    const bool isOwn = name == "user-client." + person.login() || name == "user-role." + person.login()
        || (!ownRole.isEmpty() && name == "role-without." + ownRole);
    if (isOwn && wanted != transaction.settings().value(name))
        return fail(codes::ownLimit);
    if (name.startsWith("user-role.") && !wanted.isEmpty() && !access::isRole(transaction, wanted))
        return fail(codes::settingValue, QStringLiteral("%1: %2").arg(text(name), wanted));
    if (name.startsWith(roleFamily) && wanted.isEmpty() && somebodyHas(transaction, text(name.mid(roleFamily.size()))))
        return fail(codes::settingValue, QStringLiteral("%1: user-role").arg(text(name)));
    const QString before = settingOf(*setting, name, transaction.settings().value(name)).value;
    if (before != wanted) {
        transaction.appendAct("setting.changed",
            { { QStringLiteral("name"), QString::fromUtf8(name) }, { QStringLiteral("value"), wanted },
                { QStringLiteral("before"), before } });
        if (setting->form == Form::Prefixes)
            learnPrefixes(transaction, wanted);
    }
    return settingOf(*setting, name, wanted);
}

} // namespace packledger::workflow
