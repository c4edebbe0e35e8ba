#include "common/formfield.h"
#include "common/rowlist.h"
#include "printing/batchlabelspresenter.h"
#include "printing/joblabelspresenter.h"
#include "printing/printingpresenter.h"
#include "printing/printingscreen.h"
#include "printing/printingwords.h"
#include "printing/stationpresenter.h"
#include "support/printingline.h"
#include "ui/pageprobe.h"
#include "ui/printingsamples.h"
#include "workflow/batcherrors.h"
#include "workflow/printacts.h"
#include "workflow/printingerrors.h"

#include <QJsonArray>
#include <QLineEdit>
#include <QSignalSpy>

using namespace packledger;
using namespace packledger::printing;
using common::Tone;
using test::PrintingLine;

/// What a station prints where, labels ahead for a batch, and the labels of a job: presenters on a real site, and the
/// page they stand on.
class tst_LabelPrinting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void keepsWhatAStationPrintsWhere();
    void queuesLabelsAheadForABatch();
    void offersAsManyLabelsAsTheBatchStillNeeds();
    void printsAnOrderOnceThoughTheKeyIsPressedTwice();
    void saysWhyACountIsNone();
    void offersNoBatchWhoseLineIsNotClear();
    void givesUpAJobThatWaitsBehindAnother();
    void replacesASpoiltLabelWithAReason();
    void showsOneThingBesideTheJobsAndLeavesItByEsc();
    void actsOnTheRowThatIsHighlighted();
    void asksForNoScanOnceItIsSettled();
    void asksForNoResolutionOfACoder();

private:
    [[nodiscard]] const site::OptionRow &option(const std::vector<site::OptionRow> &options, const char *key) const
    {
        const auto found = std::find_if(options.begin(), options.end(),
            [key](const site::OptionRow &row) { return row.key == QLatin1StringView(key); });
        if (found == options.end())
            qFatal("no option %s", key);
        return *found;
    }

    std::unique_ptr<PrintingLine> m_line;
    std::unique_ptr<common::LedgerService> m_service;
};

void tst_LabelPrinting::init()
{
    m_line = std::make_unique<PrintingLine>(6);
    m_service = std::make_unique<common::LedgerService>(m_line->clock);
    QSignalSpy opened(m_service.get(), &common::LedgerService::opened);
    m_service->open(m_line->site.folder());
    QTRY_COMPARE(opened.size(), 1);
}

void tst_LabelPrinting::cleanup()
{
    m_service.reset();
    QVERIFY(m_line->site.check().isGood());
    m_line.reset();
}

void tst_LabelPrinting::asksForNoResolutionOfACoder()
{
    PrintingScreen screen;
    screen.resize(1278, 648);
    screen.show();
    PrintingState state = test::samplePrinterForm();
    const auto button = [&](const char *text) -> QAbstractButton * {
        const auto buttons = screen.findChildren<QAbstractButton *>();
        const auto found = std::ranges::find_if(
            buttons, [&](const QAbstractButton *each) { return each->text() == QLatin1StringView(text); });
        return found == buttons.end() ? nullptr : *found;
    };
    screen.render(state);
    QVERIFY(button("300 dpi"));
    QVERIFY(button("300 dpi")->isVisible());
    QTest::mouseClick(button("Coder, text lines"), Qt::LeftButton);
    QVERIFY(!button("300 dpi")->isVisible());
    QTest::mouseClick(button("Pictures only"), Qt::LeftButton);
    QVERIFY(button("300 dpi")->isVisible());
    // One that is a coder already.
    state.form.number += 1;
    state.form.language = QStringLiteral("videojet");
    screen.render(state);
    QVERIFY(!button("300 dpi")->isVisible());
    QCOMPARE(detailOf({ QStringLiteral("Inkjet"), QStringLiteral("tcp://10.0.0.9:3002"), "videojet", 203 }),
        QStringLiteral("tcp://10.0.0.9:3002 · Videojet (Zipher text)"));
    QCOMPARE(detailOf({ QStringLiteral("Line 1"), QStringLiteral("tcp://10.0.0.5:9100"), "zpl", 300 }),
        QStringLiteral("tcp://10.0.0.5:9100 · ZPL · 300 dpi"));
}

void tst_LabelPrinting::keepsWhatAStationPrintsWhere()
{
    StationPresenter presenter(*m_service, "Bench 1");
    presenter.setSession(m_line->ana);
    presenter.refresh();
    QTRY_VERIFY(presenter.state().hasPrinters);
    const qsizetype before = qsizetype(presenter.state().options.size()); // no printer is chosen: a question a level
    QCOMPARE(before, 4);
    presenter.enterOption(QStringLiteral("printer.case"), QStringLiteral("Line 1"));
    QTRY_COMPARE(qsizetype(presenter.state().options.size()), before + 3); // which label, in which language, when
    QCOMPARE(option(presenter.state().options, "when.case").value, QStringLiteral("full"));
    presenter.enterOption(QStringLiteral("when.case"), QStringLiteral("opened"));
    QTRY_COMPARE(option(presenter.state().options, "when.case").value, QStringLiteral("opened"));
    const auto kept = m_line->site.ledger().read([](ledger::View &view) -> Result<workflow::PrintChoice> {
        return workflow::printChoice(view, "Bench 1", ledger::Level::Case);
    });
    QCOMPARE(kept->printer, QStringLiteral("Line 1"));
    QCOMPARE(kept->moment, workflow::PrintMoment::Opened);
    // Somebody who may not.
    presenter.setSession(access::Session("eve", QStringLiteral("Eve"), { access::Permission::Print }));
    QSignalSpy failed(&presenter, &StationPresenter::failed);
    presenter.enterOption(QStringLiteral("printer.case"), QString());
    QTRY_COMPARE(failed.size(), 1);
}

void tst_LabelPrinting::queuesLabelsAheadForABatch()
{
    // Two of the numbers are spoilt: the order needs two more.
    QVERIFY(m_line->site.ledger().write([&](ledger::WriteTransaction &transaction) -> Result<void> {
        QJsonArray keys;
        for (size_t i = 0; i < 2; ++i)
            keys.append(QString::fromUtf8(m_line->items[i].text()));
        transaction.appendAct("number.moved",
            { { QStringLiteral("state"), QStringLiteral("voided") }, { QStringLiteral("keys"), keys } });
        return {};
    }));
    BatchLabelsPresenter presenter(*m_service, "Bench 1");
    presenter.setSession(m_line->ana);
    QSignalSpy queued(&presenter, &BatchLabelsPresenter::queued);
    presenter.open(m_line->batch);
    QTRY_VERIFY(presenter.state().canPrint);
    QVERIFY(presenter.state().note.text.startsWith(u'4'));
    QCOMPARE(option(presenter.state().options, "printer").value, QStringLiteral("Line 1"));
    QCOMPARE(option(presenter.state().options, "template").value, QStringLiteral("unit-50x25"));
    connect(&presenter, &BatchLabelsPresenter::failed, this,
        [](const Error &error) { qWarning("%s %s", error.code.name().data(), qPrintable(error.detail)); });
    presenter.enterOption(QStringLiteral("count"), QStringLiteral("6")); // two more than are left of those drawn
    presenter.print();
    QTRY_COMPARE(queued.size(), 1);
    QTRY_VERIFY(presenter.state().note.text.startsWith(u'0'));
    const PrintJobId job { queued.first().first().toLongLong() };
    const auto labels
        = m_line->site.ledger().read([&](ledger::View &view) -> Result<std::vector<ledger::PrintLabelRow>> {
              return view.line().printing.labels(job);
          });
    QCOMPARE(labels->size(), size_t(6));
    // Who looks at the jobs sees which batch each is for.
    PrintingPresenter jobs(*m_service, m_line->clock);
    jobs.setSession(m_line->ana);
    jobs.refresh();
    QTRY_VERIFY(!jobs.state().jobs.empty());
    const QString name = m_line->site.ledger()
                             .read([&](ledger::View &view) -> Result<QString> {
                                 return view.line().batches.find(m_line->batch)->order.name;
                             })
                             .value_or(QString());
    QVERIFY2(
        !name.isEmpty() && jobs.state().jobs.front().title.contains(name), qPrintable(jobs.state().jobs.front().title));
}

void tst_LabelPrinting::offersAsManyLabelsAsTheBatchStillNeeds()
{
    BatchLabelsPresenter presenter(*m_service, "Bench 1");
    presenter.setSession(m_line->ana);
    presenter.open(m_line->batch);
    QTRY_VERIFY(presenter.state().canPrint);
    const auto offered = [&] { return option(presenter.state().options, "count").value; };
    const qint64 wanted = m_line->site.ledger()
                              .read([&](ledger::View &view) -> Result<qint64> {
                                  return view.line().batches.find(m_line->batch)->order.quantity;
                              })
                              .value();
    QCOMPARE(offered(), QString::number(wanted));
    // What is queued already is not asked for once more.
    QSignalSpy queued(&presenter, &BatchLabelsPresenter::queued);
    presenter.enterOption(QStringLiteral("count"), QStringLiteral("2"));
    presenter.print();
    QTRY_COMPARE(queued.size(), 1);
    presenter.open(m_line->batch);
    QTRY_COMPARE(offered(), QString::number(wanted - 2));
}

void tst_LabelPrinting::printsAnOrderOnceThoughTheKeyIsPressedTwice()
{
    BatchLabelsPresenter presenter(*m_service, "Bench 1");
    presenter.setSession(m_line->ana);
    presenter.open(m_line->batch);
    QTRY_VERIFY(presenter.state().canPrint);
    const auto offered = [&] { return option(presenter.state().options, "count").value; };
    const QString wanted = offered();
    QSignalSpy queued(&presenter, &BatchLabelsPresenter::queued);
    presenter.print();
    QTRY_COMPARE(queued.size(), 1);
    QTRY_VERIFY(presenter.state().canPrint && offered().isEmpty());
    presenter.print();
    QVERIFY(!option(presenter.state().options, "count").error.isEmpty());
    // Nor does it help to type the number again.
    Error refused { codes::batchLocked };
    connect(&presenter, &BatchLabelsPresenter::failed, this, [&](const Error &error) { refused = error; });
    presenter.enterOption(QStringLiteral("count"), wanted);
    presenter.print();
    QTRY_COMPARE(refused.code, codes::enoughLabels);
    QCOMPARE(queued.size(), 1);
}

void tst_LabelPrinting::saysWhyACountIsNone()
{
    BatchLabelsPresenter presenter(*m_service, "Bench 1");
    presenter.setSession(m_line->ana);
    presenter.open(m_line->batch);
    QTRY_VERIFY(presenter.state().canPrint);
    QSignalSpy queued(&presenter, &BatchLabelsPresenter::queued);
    presenter.enterOption(QStringLiteral("count"), QStringLiteral("many"));
    presenter.print();
    QVERIFY(!option(presenter.state().options, "count").error.isEmpty());
    QVERIFY(queued.isEmpty());
}

void tst_LabelPrinting::offersNoBatchWhoseLineIsNotClear()
{
    QVERIFY(m_line->site.ledger().write([&](ledger::WriteTransaction &transaction) -> Result<void> {
        transaction.appendAct("batch.cancelled", QJsonObject { { QStringLiteral("batch"), m_line->batch.value } });
        return {};
    }));
    BatchLabelsPresenter presenter(*m_service, "Bench 1");
    presenter.setSession(m_line->ana);
    QSignalSpy changed(&presenter, &BatchLabelsPresenter::stateChanged);
    presenter.open(m_line->batch);
    QTRY_VERIFY(!changed.isEmpty());
    QVERIFY(!presenter.state().canPrint);
    QVERIFY(presenter.state().options.empty());
    QCOMPARE(presenter.state().note.tone, Tone::NoData);
}

void tst_LabelPrinting::givesUpAJobThatWaitsBehindAnother()
{
    const Result<PrintJobId> job = m_line->site.ledger().write([&](ledger::WriteTransaction &transaction) {
        return workflow::queueLabels(transaction, m_line->ana,
            { QStringLiteral("Line 1"), QStringLiteral("unit-50x25"), m_line->batch,
                { m_line->items.begin(), m_line->items.begin() + 3 } });
    });
    QVERIFY(job);
    PrintingPresenter presenter(*m_service, m_line->clock);
    presenter.setSession(m_line->ana);
    presenter.refresh();
    QTRY_COMPARE(presenter.state().jobs.size(), size_t(1));
    presenter.chooseJob(job->value);
    presenter.jobRunning(job->value, true); // its turn has not come, and may be far away
    QTRY_VERIFY(presenter.state().canPause && !presenter.state().canCancel);
    QCOMPARE(presenter.state().jobs.front().status, QStringLiteral("waits"));
    presenter.pauseChosen();
    QTRY_VERIFY(presenter.state().canCancel);
    QVERIFY(presenter.state().canStart);
    QCOMPARE(presenter.state().jobs.front().status, QStringLiteral("paused"));
    presenter.cancelChosen(QStringLiteral("asked for twice"));
    QTRY_COMPARE(presenter.state().jobs.front().status, QStringLiteral("given up"));
    QVERIFY(!presenter.state().canStart);
}

void tst_LabelPrinting::replacesASpoiltLabelWithAReason()
{
    const Result<PrintJobId> job = m_line->site.ledger().write([&](ledger::WriteTransaction &transaction) {
        return workflow::queueLabels(transaction, m_line->ana,
            { QStringLiteral("Line 1"), QStringLiteral("unit-50x25"), m_line->batch,
                { m_line->items.begin(), m_line->items.begin() + 3 } });
    });
    QVERIFY(job);
    QVERIFY(m_line->site.ledger().write([&](ledger::WriteTransaction &transaction) -> Result<void> {
        workflow::moveLabels(transaction, *job, ledger::LabelState::Sent, { 1, 2 });
        workflow::moveLabels(transaction, *job, ledger::LabelState::Printed, { 1, 2 });
        return {};
    }));
    JobLabelsPresenter presenter(*m_service);
    presenter.setSession(m_line->ana);
    presenter.open(job->value);
    QTRY_COMPARE(presenter.state().labels.size(), size_t(3));
    QVERIFY(!presenter.state().canReplace);
    presenter.choose(2);
    QVERIFY(presenter.state().canReplace);
    presenter.replaceChosen(QStringLiteral("  "));
    QVERIFY(!presenter.state().reasonError.isEmpty());
    QSignalSpy wanted(&presenter, &JobLabelsPresenter::runWanted);
    presenter.replaceChosen(QStringLiteral("smeared"));
    QTRY_COMPARE(wanted.size(), 1);
    QTRY_VERIFY(!presenter.state().canReplace); // it is written off now
    QCOMPARE(presenter.state().labels.at(1).tone, Tone::Again);
    QVERIFY(wanted.first().first().toLongLong() != job->value);
}

void tst_LabelPrinting::showsOneThingBesideTheJobsAndLeavesItByEsc()
{
    auto *page = new PrintingScreen;
    page->render(test::samplePrinting());
    page->render(test::sampleBatchLabels());
    page->render(test::sampleStationPrints());
    page->render(test::sampleJobLabels());
    test::PageProbe probe(page);
    QSignalSpy back(page, &PrintingScreen::backRequested);
    QSignalSpy print(page, &PrintingScreen::batchPrintRequested);
    QSignalSpy start(page, &PrintingScreen::startRequested);
    QSignalSpy labels(page, &PrintingScreen::labelsRequested);
    probe.press(Qt::Key_F9);
    QVERIFY(probe.says(QStringLiteral("How many labels")));
    probe.press(Qt::Key_F12);
    QCOMPARE(print.size(), 1);
    QVERIFY(start.isEmpty());
    // The key acts on what is typed, though nobody has left the field.
    QStringList acts;
    connect(page, &PrintingScreen::batchOptionEntered, this,
        [&](const QString &key, const QString &value) { acts += key + QLatin1Char('=') + value; });
    connect(page, &PrintingScreen::batchPrintRequested, this, [&] { acts += QStringLiteral("print"); });
    auto *count = page->findChild<common::FormField *>(QStringLiteral("count"));
    QVERIFY(count != nullptr);
    count->edit()->setFocus();
    count->edit()->selectAll();
    QTest::keyClicks(count->edit(), QStringLiteral("34"));
    QTest::keyClick(count->edit(), Qt::Key_F12);
    QCOMPARE(acts, QStringList({ QStringLiteral("count=34"), QStringLiteral("print") }));
    probe.press(Qt::Key_Escape);
    QVERIFY(back.isEmpty());
    QVERIFY(!probe.says(QStringLiteral("How many labels")));
    probe.press(Qt::Key_F5);
    QCOMPARE(labels.size(), 1);
    QCOMPARE(labels.first().first().toLongLong(), 14);
    QSignalSpy replace(page, &PrintingScreen::replaceRequested);
    QVERIFY(probe.click(QStringLiteral("Replace this label")));
    QCOMPARE(replace.size(), 1);
    probe.press(Qt::Key_F11);
    QVERIFY(probe.says(QStringLiteral("Packs: printer")));
    probe.press(Qt::Key_Escape);
    probe.press(Qt::Key_Escape);
    QCOMPARE(back.size(), 1);
}

void tst_LabelPrinting::actsOnTheRowThatIsHighlighted()
{
    auto *page = new PrintingScreen;
    PrintingState state = test::samplePrinting();
    page->render(state);
    const test::PageProbe probe(page);
    const auto lists = page->findChildren<common::RowList *>();
    const auto jobs = std::find_if(lists.begin(), lists.end(),
        [](const common::RowList *list) { return list->accessibleName() == QLatin1StringView("Print jobs"); });
    QVERIFY(jobs != lists.end());
    QCOMPARE((*jobs)->currentIndex().row(), 0);
    QSignalSpy chosen(page, &PrintingScreen::jobChosen);
    QTest::keyClick(*jobs, Qt::Key_Down);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toLongLong(), 13);
    // Another station queues a job, which comes first: F12 is still for the one that was chosen, and it shows.
    state.jobs.front().isChosen = false;
    state.jobs[1].isChosen = true;
    state.chosenJob = 13;
    state.jobs.insert(state.jobs.begin(), JobRow { 15, QStringLiteral("Job 15"), {}, Tone::Neutral, {}, 0, false });
    page->render(state);
    QCOMPARE((*jobs)->currentIndex().row(), 2);
    QCOMPARE(chosen.size(), 1);
}

// A job whose program was killed waits for a scan; written off, what lay there needs none any more.
void tst_LabelPrinting::asksForNoScanOnceItIsSettled()
{
    ledger::PrintJobRow job;
    job.control = ledger::PrintJobRow::Control::Paused;
    job.stopCode = codes::waitsForScan.name().data();
    job.stopDetail = QStringLiteral("1");
    job.counts[size_t(ledger::LabelState::Queued)] = 5;
    job.counts[size_t(ledger::LabelState::Uncertain)] = 1;
    QVERIFY(instructionFor(job).text.contains(QLatin1StringView("scan the last good label")));
    job.counts[size_t(ledger::LabelState::Uncertain)] = 0;
    QVERIFY(!instructionFor(job).text.contains(QLatin1StringView("scan"), Qt::CaseInsensitive));
    QVERIFY(instructionFor(job).text.contains(QLatin1StringView("F12")));
    job.counts[size_t(ledger::LabelState::Queued)] = 0;
    QVERIFY(instructionFor(job).text.isEmpty());
}

QTEST_MAIN(tst_LabelPrinting)
#include "tst_labelprinting.moc"
