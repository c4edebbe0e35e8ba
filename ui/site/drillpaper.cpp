#include "site/drillpaper.h"

#include "common/plaintext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QLocale>
#include <QTimeZone>

namespace packledger::site {

using common::Paper;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RestoreDrill)
};

QString number(qint64 value)
{
    return QLocale().toString(value);
}

} // namespace

QString drillSentence(const workflow::RestoreDrill &drill)
{
    if (drill.isGood())
        return Text::tr("The backup was restored and is in order: %1 events, %2 items.")
            .arg(number(drill.foundEvents), number(drill.foundItems));
    if (!drill.isReadable)
        return Text::tr("The backup is damaged and could not be restored. Make a new one.");
    if (drill.isWhole && !drill.isOfThisLedger)
        return Text::tr("The backup was restored, but it is not one of this ledger. Make a new one.");
    return Text::tr("The backup was restored, but what came out is not in order. Make a new one.");
}

Paper drillPaper(const workflow::RestoreDrill &drill, const QString &siteName, int offsetMinutes)
{
    const auto yes = [](bool is) { return is ? Text::tr("yes") : Text::tr("NO"); };
    Paper paper;
    paper.name = QStringLiteral("restore-drill-%1")
                     .arg(QDateTime::fromMSecsSinceEpoch(drill.atMs, QTimeZone::utc())
                              .toString(QStringLiteral("yyyyMMdd-HHmm")));
    paper.title = drill.isGood() ? Text::tr("Restore drill: passed") : Text::tr("Restore drill: FAILED");
    paper.subtitle = drillSentence(drill);
    paper.facts
        = { { Text::tr("Site"), siteName }, { Text::tr("Drilled"), common::momentText(drill.atMs, offsetMinutes) },
              { Text::tr("By"), drill.operatorName + QStringLiteral(", ") + drill.station },
              { Text::tr("Backup"), QFileInfo(drill.backup).fileName() },
              { Text::tr("Made"), drill.isReadable ? common::momentText(drill.backupMs, offsetMinutes) : QString() },
              { Text::tr("Encrypted"), drill.wasEncrypted ? Text::tr("yes") : Text::tr("no") },
              { QStringLiteral("SHA-256"), QString::fromLatin1(drill.sha256.toHex()) } };
    common::PaperTable counts;
    counts.title = Text::tr("What came out");
    counts.columns
        = { Text::tr("What"), Text::tr("The backup says"), Text::tr("Came out"), Text::tr("In the ledger now") };
    counts.rows = { { Text::tr("Entries of the journal"), number(drill.entries), number(drill.entries),
                        number(drill.liveEntries) },
        { Text::tr("Events"), number(drill.events), number(drill.foundEvents), number(drill.liveEvents) },
        { Text::tr("Items"), number(drill.items), number(drill.foundItems), number(drill.liveItems) } };
    counts.numbers = { 1, 2, 3 };
    counts.note = Text::tr("What the ledger holds beyond the backup was recorded after it: %1 entries.")
                      .arg(number(std::max<qint64>(0, drill.liveEntries - drill.entries)));
    common::PaperTable checks;
    checks.title = Text::tr("Checks");
    checks.columns = { Text::tr("Check"), Text::tr("Passed") };
    checks.rows = { { Text::tr("The file is not damaged"), yes(drill.isReadable) },
        { Text::tr("Chain intact, and every state follows from the events"), yes(drill.isWhole) },
        { Text::tr("It is a part of the ledger at work"), yes(drill.isOfThisLedger) },
        { Text::tr("Events and items as the backup says"),
            yes(drill.foundEvents == drill.events && drill.foundItems == drill.items) } };
    paper.tables = { counts, checks };
    paper.signatures = { Text::tr("Drilled by, date"), Text::tr("Reviewed by, date") };
    return paper;
}

} // namespace packledger::site
