#include "support/commandrun.h"
#include "support/dock.h"

#include <QCryptographicHash>
#include <QFile>

using namespace packledger;
using namespace packledger::cli;
using namespace packledger::test;

/// The source packs of a batch and what is noted on it, by command line.
class tst_BatchSources : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { QCOMPARE(m_dock->replayDifference(), QByteArray()); }

    void keepsSourcesUntilTheyAreLinked();
    void putsASourceBack();
    void takesNoSourceOfAnotherBatch();
    void dropsASourceThatCannotBeLinked();
    void notesADeviationWithItsPhoto();

private:
    ExitStatus run(const QStringList &arguments) { return m_command->run(arguments); }
    ExitStatus run(const char *command) { return m_command->run(command); }
    ExitStatus take(const char *batch, const QStringList &lines)
    {
        return run({ QStringLiteral("batch"), QStringLiteral("source"), QString::fromLatin1(batch),
            QStringLiteral("--scans"), file("sources", lines) });
    }
    static QString epc(const char *name) { return QString::fromLatin1(Dock::epc(name)); }
    QString file(const char *name, const QStringList &lines)
    {
        QFile target(m_dock->path(name));
        if (!target.open(QIODevice::WriteOnly) || target.write(lines.join(QLatin1Char('\n')).toUtf8()) < 0)
            qFatal("file");
        return target.fileName();
    }

    std::unique_ptr<Dock> m_dock;
    std::unique_ptr<CommandRun> m_command;
};

void tst_BatchSources::init()
{
    m_dock = std::make_unique<Dock>();
    m_command = std::make_unique<CommandRun>(m_dock->clock, m_dock->siteFolder());
    m_dock->receive("c9", { "x1", "x2", "x3" });
    QCOMPARE(run("pool add --gtin 00399999000062 --from 100001 --to 100099"), ExitStatus::Done);
    for (const char *name : { "B-1", "B-2" })
        QCOMPARE(m_command->run(QStringLiteral("batch open --gtin 00399999000062 --lot RP1 --expiry 2028-08-31 "
                                               "--quantity 9 --name ")
                     + QLatin1StringView(name)),
            ExitStatus::Done);
    QCOMPARE(run("commission --batch B-1 --count 4"), ExitStatus::Done);
}

void tst_BatchSources::keepsSourcesUntilTheyAreLinked()
{
    QCOMPARE(take("B-1", { epc("x1"), epc("x2") + QStringLiteral("\t40") }), ExitStatus::Done);
    QCOMPARE(m_command->all("verdict"), QStringList({ QStringLiteral("consumed"), QStringLiteral("used-in-part") }));
    QCOMPARE(take("B-1", { epc("x1") }), ExitStatus::Refused);
    QCOMPARE(m_command->all("verdict"), QStringList { QStringLiteral("duplicate") });
    // Each call is a program of its own: what was scanned is there.
    QCOMPARE(run("batch source B-1"), ExitStatus::Done);
    QCOMPARE(m_command->all("item"), QStringList({ epc("x1"), epc("x2") }));
    QCOMPARE(m_command->all("left"), QStringList({ QStringLiteral("0"), QStringLiteral("40") }));
    QCOMPARE(m_command->last("waiting").toInt(), 2);
    QCOMPARE(m_command->last("without_source").toInt(), 4);
    QCOMPARE(run("batch source B-1 --link"), ExitStatus::Done);
    QVERIFY(m_command->last("done").toBool());
    QCOMPARE(m_command->last("inputs").toInt(), 2);
    QCOMPARE(m_command->last("outputs").toInt(), 4);
    QCOMPARE(run("batch source B-1"), ExitStatus::Done);
    QCOMPARE(m_command->last("waiting").toInt(), 0);
    QCOMPARE(m_command->last("without_source").toInt(), 0);
    QCOMPARE(m_dock->state("x1"), ledger::ItemState::Decommissioned);
    // The link is taken back as a whole: the sources wait again, with what is left in them.
    QCOMPARE(run("batch source B-1 --unlink"), ExitStatus::Done);
    QCOMPARE(m_command->all("left"), QStringList({ QStringLiteral("0"), QStringLiteral("40") }));
    QCOMPARE(m_command->last("without_source").toInt(), 4);
    QCOMPARE(run("batch source B-1 --unlink"), ExitStatus::Refused);
    QCOMPARE(m_command->errorCode(), QStringLiteral("undo.nothing"));
    QCOMPARE(run("batch source B-1 --link"), ExitStatus::Done);
    QCOMPARE(run("batch source B-1 --link"), ExitStatus::Refused); // nothing is left
    QCOMPARE(m_command->errorCode(), QStringLiteral("batch.nothing-to-repack"));
    // Of one more nobody said what it was made of: the close goes on, and tells it.
    QCOMPARE(run("commission --batch B-1 --count 1"), ExitStatus::Done);
    QCOMPARE(run("batch close B-1 --signed-by ana --witnessed-by ben"), ExitStatus::Done);
    QCOMPARE(m_command->last("without_source").toInt(), 1);
}

void tst_BatchSources::putsASourceBack()
{
    QCOMPARE(take("B-1", { epc("x1"), epc("x2") }), ExitStatus::Done);
    const QStringList back { QStringLiteral("batch"), QStringLiteral("source"), QStringLiteral("B-1"),
        QStringLiteral("--back"), epc("x1") };
    QCOMPARE(run(back), ExitStatus::Done);
    QCOMPARE(m_command->all("item"), QStringList { epc("x2") });
    QCOMPARE(run(back), ExitStatus::Refused);
    QCOMPARE(m_command->errorCode(), QStringLiteral("batch.source-not-waiting"));
}

void tst_BatchSources::takesNoSourceOfAnotherBatch()
{
    QCOMPARE(take("B-1", { epc("x1") }), ExitStatus::Done);
    QCOMPARE(take("B-2", { epc("x1") }), ExitStatus::Refused);
    QCOMPARE(m_command->all("verdict"), QStringList { QStringLiteral("other-batch") });
    QCOMPARE(run({ QStringLiteral("transform"), QStringLiteral("--batch"), QStringLiteral("B-2"),
                 QStringLiteral("--inputs"), file("inputs", { epc("x1") }), QStringLiteral("--outputs"),
                 file("outputs", { QStringLiteral("0100399999000062") + QStringLiteral("21A1") }) }),
        ExitStatus::Refused);
    QVERIFY(!m_command->last("done").toBool());
}

void tst_BatchSources::dropsASourceThatCannotBeLinked()
{
    QCOMPARE(take("B-1", { epc("x1"), epc("x2") }), ExitStatus::Done);
    QCOMPARE(run({ QStringLiteral("hold"), QStringLiteral("--scans"), file("held", { epc("x1") }) }), ExitStatus::Done);
    QCOMPARE(run("batch source B-1 --link"), ExitStatus::Refused);
    QVERIFY(m_command->all("verdict").contains(QStringLiteral("held")));
    // The one on hold left the list, the other one waits on.
    QCOMPARE(run("batch source B-1"), ExitStatus::Done);
    QCOMPARE(m_command->all("item"), QStringList { epc("x2") });
    QCOMPARE(run("batch source B-1 --link"), ExitStatus::Done);
}

void tst_BatchSources::notesADeviationWithItsPhoto()
{
    const QStringList note { QStringLiteral("batch"), QStringLiteral("note"), QStringLiteral("B-1"),
        QStringLiteral("--text"), QStringLiteral("Carton with a dent"), QStringLiteral("--photo") };
    QVERIFY(run(note + QStringList { m_dock->path("none.jpg") }) != ExitStatus::Done);
    QCOMPARE(m_command->errorCode(), QStringLiteral("base.file-open"));
    QCOMPARE(run(note + QStringList { file("dent.txt", { QStringLiteral("a dent") }) }), ExitStatus::Refused);
    QCOMPARE(m_command->errorCode(), QStringLiteral("batch.not-a-photo"));
    const QByteArray dent("\xff\xd8\xff a picture");
    QFile taken(m_dock->path("dent.jpg"));
    QVERIFY(taken.open(QIODevice::WriteOnly) && taken.write(dent) == dent.size());
    taken.close();
    QCOMPARE(run(note + QStringList { taken.fileName() }), ExitStatus::Done);
    const QString record = m_dock->path("record.json");
    QCOMPARE(run({ QStringLiteral("batch"), QStringLiteral("report"), QStringLiteral("B-1"), QStringLiteral("--out"),
                 record }),
        ExitStatus::Done);
    QFile json(record);
    QVERIFY(json.open(QIODevice::ReadOnly));
    const QByteArray hash = QCryptographicHash::hash(dent, QCryptographicHash::Sha256).toHex();
    QVERIFY(json.readAll().contains(hash)); // the record names the picture, the ledger keeps it
    const bool isKept = *m_dock->ledger().read([&](ledger::View &view) -> Result<bool> {
        QBuffer picture;
        picture.open(QIODevice::WriteOnly);
        return view.documents().restoreBytes(QByteArray::fromHex(hash), picture) && picture.data() == dent;
    });
    QVERIFY(isKept);
}

QTEST_GUILESS_MAIN(tst_BatchSources)
#include "tst_batchsources.moc"
