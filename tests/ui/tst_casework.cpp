#include "casework/casepaper.h"
#include "casework/casespresenter.h"
#include "casework/casesscreen.h"
#include "common/style.h"
#include "support/casedesk.h"
#include "ui/pageprobe.h"

#include <QApplication>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTranslator>

using namespace packledger;
using namespace packledger::casework;
using common::Tone;
using ledger::CaseState;
using test::CaseDesk;

/// Exceptions with partners in the window, on a real ledger in its own thread.
class tst_Casework : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { common::applyTheme(*qApp, common::Theme::Light); }
    void init();
    void cleanup();

    void listsCasesByTheirDeadline();
    void notesWhatThePartnerSaid();
    void notesAnAnswerAboutSomeItems();
    void readsAMessageThatCameAsAFile();
    void writesAMailWhereNoMessageGoes();
    void queuesAMessage();
    void endsACaseWithAReason();
    void keepsAPicture();
    void opensACaseByHand();
    void showsTheCasesOfAReceipt();
    void printsACase();
    void walksByKeys();
    void looksAsItShould_data();
    void looksAsItShould();

private:
    void settle(const std::function<void()> &act);
    void fill();

    std::unique_ptr<CaseDesk> m_desk;
    std::unique_ptr<common::LedgerService> m_service;
    std::unique_ptr<CasesPresenter> m_cases;
    ReceiptId m_receipt;
};

void tst_Casework::init()
{
    m_desk = std::make_unique<CaseDesk>();
    m_receipt = m_desk->pallet();
    m_desk->scan(m_receipt, "c1");
    m_desk->scan(m_receipt, CaseDesk::code("x9", "L1", "2028-06-30"));
    m_desk->finish(m_receipt);
    m_service = std::make_unique<common::LedgerService>(m_desk->clock);
    QSignalSpy opened(m_service.get(), &common::LedgerService::opened);
    m_service->open(m_desk->siteFolder());
    QTRY_COMPARE(opened.size(), 1);
    m_cases = std::make_unique<CasesPresenter>(*m_service, m_desk->clock);
    m_cases->setSession(m_desk->ana);
    settle([this] { m_cases->refresh(); });
}

void tst_Casework::cleanup()
{
    m_cases.reset();
    m_service.reset();
    m_desk.reset();
}

// What was asked for is done and shown: nothing is under way.
void tst_Casework::settle(const std::function<void()> &act)
{
    QSignalSpy shown(m_cases.get(), &CasesPresenter::stateChanged);
    act();
    QTRY_VERIFY(!shown.isEmpty() && !m_cases->state().isBusy);
    for (int lane = 0; lane < 3; ++lane) {
        bool isIdle = false;
        m_service->run(
            this, [](ledger::Site &) -> Result<void> { return {}; }, [&](const Result<void> &) { isIdle = true; },
            lane == 1 ? common::LedgerService::Lane::Main : common::LedgerService::Lane::Look);
        QTRY_VERIFY(isIdle);
    }
}

void tst_Casework::listsCasesByTheirDeadline()
{
    const CasesState &state = m_cases->state();
    QCOMPARE(state.cases.size(), size_t(2));
    QCOMPARE(state.open, 2);
    QCOMPARE(state.overdue, 0);
    QVERIFY(state.cases.front().tone == Tone::Attention);
    QVERIFY(state.cases.front().due.startsWith(QStringLiteral("in ")));
    QVERIFY(!state.chosen.items.empty());
    m_desk->clock.advance(qint64(10) * 24 * 3600 * 1000);
    settle([this] { m_cases->refresh(); });
    QCOMPARE(m_cases->state().overdue, 2);
    QVERIFY(m_cases->state().cases.front().dueTone == Tone::Stop);
}

void tst_Casework::notesWhatThePartnerSaid()
{
    settle([this] { m_cases->openPanel(PanelState::Kind::Answer); });
    settle([this] { m_cases->give({ {}, {}, {}, {} }); });
    QVERIFY(!m_cases->state().panel.message.isEmpty());
    settle([this] {
        m_cases->give({ QStringLiteral("accept"), QStringLiteral("phone"), QStringLiteral("Ms Roe"), {} });
    });
    QVERIFY(m_cases->state().panel.kind == PanelState::Kind::None);
    QVERIFY(m_desk->found(m_cases->state().chosen.id).state == CaseState::Answered);
    QVERIFY(m_cases->state().chosen.items.front().detail.contains(QStringLiteral("Ms Roe")));
}

void tst_Casework::notesAnAnswerAboutSomeItems()
{
    const ReceiptId blind = m_desk->blind();
    m_desk->scan(blind, CaseDesk::code("y1", "L1", "2028-06-30"));
    m_desk->scan(blind, CaseDesk::code("y2", "L1", "2028-06-30"));
    const std::vector<ledger::ExceptionCase> opened = m_desk->finish(blind);
    QCOMPARE(opened.size(), size_t(1));
    settle([&] { m_cases->choose(opened.front().id); });
    const std::vector<CaseItem> items = m_cases->state().chosen.openItems;
    QVERIFY(items.size() >= 2);
    settle([this] { m_cases->openPanel(PanelState::Kind::Answer); });
    QCOMPARE(m_cases->state().panel.items, items);
    PanelInput input { QStringLiteral("accept"), QStringLiteral("phone"), QStringLiteral("Ms Roe"), {} };
    settle([&] { m_cases->give(input); });
    QVERIFY(!m_cases->state().panel.message.isEmpty()); // about none of them
    input.items = { items[1].number };
    settle([&] { m_cases->give(input); });
    QVERIFY(m_cases->state().panel.kind == PanelState::Kind::None);
    for (const ledger::ExceptionLine &line : m_desk->lines(m_cases->state().chosen.id))
        QCOMPARE(line.answer == ledger::LineAnswer::Accepted, line.number == items[1].number);
}

void tst_Casework::readsAMessageThatCameAsAFile()
{
    const ledger::ExceptionCase found = m_desk->found(m_cases->state().chosen.id);
    settle([this] { m_cases->openPanel(PanelState::Kind::AnswerFile); });
    QVERIFY(!m_cases->state().panel.fileFilters.isEmpty());
    QFile file(m_desk->siteFolder() + QStringLiteral("/answer.json"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(m_desk->response(found.id, "5f0e4b1c-0c4f-4c1e-9d57-0c7a1f0f9a01", "Accept")).toJson());
    file.close();
    settle([&] { m_cases->give({ {}, {}, {}, file.fileName() }); });
    QVERIFY(m_cases->state().panel.kind == PanelState::Kind::None);
    QVERIFY(m_desk->found(found.id).state == CaseState::Answered);
    // What is no such message is said where it was chosen.
    settle([this] { m_cases->openPanel(PanelState::Kind::AnswerFile); });
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("nothing");
    file.close();
    settle([&] { m_cases->give({ {}, {}, {}, file.fileName() }); });
    QVERIFY(!m_cases->state().panel.message.isEmpty());
}

void tst_Casework::writesAMailWhereNoMessageGoes()
{
    QVERIFY(!m_cases->state().chosen.goesAsMessage);
    QSignalSpy written(m_cases.get(), &CasesPresenter::mailWritten);
    settle([this] { m_cases->send(); });
    QCOMPARE(written.size(), 1);
    QFile file(written.first().first().toString());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("X-Unsent"));
}

void tst_Casework::queuesAMessage()
{
    m_desk->addPartner("pharma", "0361414000018",
        { { QStringLiteral("exceptions"), QJsonObject { { QStringLiteral("messages"), true } } } });
    settle([this] { m_cases->refresh(); });
    QVERIFY(m_cases->state().chosen.goesAsMessage);
    QSignalSpy written(m_cases.get(), &CasesPresenter::mailWritten);
    settle([this] { m_cases->send(); });
    QVERIFY(written.isEmpty());
    QVERIFY(m_cases->state().chosen.isTold);
    QCOMPARE(m_desk->acts("outbox.queued"), 1);
    settle([this] { m_cases->openPanel(PanelState::Kind::Message); });
    QTRY_VERIFY(m_cases->state().panel.text.contains(QStringLiteral("exception_case_uuid")));
}

void tst_Casework::endsACaseWithAReason()
{
    const ledger::CaseId id = m_cases->state().chosen.id;
    settle([this] { m_cases->openPanel(PanelState::Kind::Resolve); });
    settle([this] { m_cases->give({}); });
    QVERIFY(m_cases->state().panel.kind == PanelState::Kind::Resolve);
    QVERIFY(!m_cases->state().panel.message.isEmpty());
    settle([this] { m_cases->give({ {}, {}, QStringLiteral("settled by hand"), {} }); });
    QVERIFY(m_desk->found(id).state == CaseState::Resolved);
    QCOMPARE(m_cases->state().open, 1);
}

void tst_Casework::keepsAPicture()
{
    QImage picture(40, 30, QImage::Format_RGB32);
    picture.fill(Qt::red);
    const QString file = m_desk->path("crushed.png");
    QVERIFY(picture.save(file));
    settle([this] { m_cases->openPanel(PanelState::Kind::Evidence); });
    settle([&] { m_cases->give({ {}, {}, {}, file }); });
    QVERIFY(!m_cases->state().chosen.photo.isEmpty());
    QVERIFY(m_cases->state().chosen.papers.contains(QStringLiteral("crushed.png")));
}

void tst_Casework::opensACaseByHand()
{
    settle([this] { m_cases->openPanel(PanelState::Kind::Open); });
    settle([this] { m_cases->give({ QStringLiteral("damaged-returned"), {}, QStringLiteral("nothing"), {} }); });
    QVERIFY(!m_cases->state().panel.message.isEmpty());
    settle([this] {
        // As it stands on the pack: the serial alone names it.
        m_cases->give({ QStringLiteral("damaged-returned"), {}, QStringLiteral("u2"), {} });
    });
    QVERIFY(m_cases->state().panel.kind == PanelState::Kind::None);
    QCOMPARE(m_cases->state().open, 3);
    QCOMPARE(m_desk->found(m_cases->state().chosen.id).category, "damaged-returned");
}

void tst_Casework::showsTheCasesOfAReceipt()
{
    const ledger::CaseId last = m_cases->state().cases.back().id;
    settle([&] { m_cases->choose(last); });
    QCOMPARE(m_cases->state().chosen.id, last);
    settle([this] { m_cases->chooseOf(m_receipt); });
    QTRY_COMPARE(m_cases->state().chosen.id, ledger::CaseId { 1 });
}

void tst_Casework::printsACase()
{
    QSignalSpy ready(m_cases.get(), &CasesPresenter::paperReady);
    m_cases->makePaper();
    QTRY_COMPARE(ready.size(), 1);
    const auto paper = ready.first().first().value<common::Paper>();
    QVERIFY(paper.title.contains(QStringLiteral("X-000")));
    QCOMPARE(paper.tables.size(), size_t(2));
    QVERIFY(!paper.tables.front().rows.empty());
}

void tst_Casework::walksByKeys()
{
    auto *screen = new CasesScreen;
    test::PageProbe probe(screen);
    connect(m_cases.get(), &CasesPresenter::stateChanged, screen, &CasesScreen::render);
    connect(screen, &CasesScreen::panelRequested, m_cases.get(), &CasesPresenter::openPanel);
    connect(screen, &CasesScreen::panelClosed, m_cases.get(), &CasesPresenter::closePanel);
    connect(screen, &CasesScreen::caseChosen, m_cases.get(), &CasesPresenter::choose);
    screen->render(m_cases->state());
    QVERIFY(probe.says(QStringLiteral("Write a mail")));
    settle([&] { probe.press(Qt::Key_F10); });
    QVERIFY(m_cases->state().panel.kind == PanelState::Kind::Resolve);
    settle([&] { probe.press(Qt::Key_Escape); });
    QVERIFY(m_cases->state().panel.kind == PanelState::Kind::None);
    QSignalSpy back(screen, &CasesScreen::backRequested);
    probe.press(Qt::Key_Escape);
    QCOMPARE(back.size(), 1);
    QCOMPARE(probe.tooSmall(), QStringList());
}

void tst_Casework::fill()
{
    const auto tell = [&](ledger::CaseId id, const char *said) {
        QVERIFY(m_desk->arrives(m_desk->response(id, QByteArray("m-") + said + QByteArray::number(id.value), said)));
    };
    tell(ledger::CaseId { 1 }, "Reject");
    QJsonObject report = CaseDesk::head("m-9", "of-theirs");
    report.insert(QStringLiteral("exceptions"),
        QJsonObject { { QStringLiteral("underages"),
            QJsonArray { QJsonObject { { QStringLiteral("exception_item_uuid"), QStringLiteral("i-1") },
                { QStringLiteral("gtin"), QStringLiteral("00361414312340") },
                { QStringLiteral("quantity_ordered"), 240 }, { QStringLiteral("quantity_received"), 228 },
                { QStringLiteral("resolution_request"), QStringLiteral("Send product") } } } } });
    report.insert(QStringLiteral("case_resolved"), false);
    QVERIFY(m_desk->arrives(report));
    QImage picture(640, 420, QImage::Format_RGB32);
    picture.fill(QColor(120, 110, 96));
    QPainter painter(&picture);
    painter.fillRect(QRect(120, 90, 380, 250), QColor(196, 160, 110));
    painter.end();
    QVERIFY(picture.save(m_desk->path("crushed-corner.png")));
    settle([this] { m_cases->openPanel(PanelState::Kind::Evidence); });
    settle([this] { m_cases->give({ {}, {}, {}, m_desk->path("crushed-corner.png") }); });
    m_desk->clock.advance(qint64(5) * 24 * 3600 * 1000);
    settle([this] { m_cases->refresh(); });
}

void tst_Casework::looksAsItShould_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("isDark");

    QTest::newRow("1366-light") << QSize(1366, 768) << false;
    QTest::newRow("1366-dark") << QSize(1366, 768) << true;
    QTest::newRow("1920-light") << QSize(1920, 1080) << false;
    QTest::newRow("911-light") << QSize(911, 512) << false;
}

// Draws the page into the folder PACKLEDGER_PICTURES, where there is one; everywhere it must hold its content.
void tst_Casework::looksAsItShould()
{
    QFETCH(QSize, size);
    QFETCH(bool, isDark);
    QTranslator translator;
    const QString language = qEnvironmentVariable("PACKLEDGER_LANGUAGE");
    if (!language.isEmpty() && translator.load(language))
        QCoreApplication::installTranslator(&translator);
    common::applyTheme(*qApp, isDark ? common::Theme::Dark : common::Theme::Light);
    auto *screen = new CasesScreen;
    test::PageProbe probe(screen);
    probe.window().resize(size);
    const auto take = [&](const char *name) {
        screen->render(m_cases->state());
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
        const QString folder = qEnvironmentVariable("PACKLEDGER_PICTURES");
        const QImage picture = probe.window().grab().toImage();
        QVERIFY(picture.size().width() >= size.width());
        if (!folder.isEmpty())
            picture.save(QStringLiteral("%1/%2-%3.png")
                             .arg(folder, QLatin1StringView(name), QLatin1StringView(QTest::currentDataTag())));
        QVERIFY2(screen->minimumSizeHint().width() <= screen->width(), name);
    };
    fill();
    take("exceptions");
    settle([this] { m_cases->openPanel(PanelState::Kind::Answer); });
    take("exceptions-answer");
    settle([this] { m_cases->openPanel(PanelState::Kind::Open); });
    take("exceptions-new");
    settle([this] { m_cases->openPanel(PanelState::Kind::Message); });
    QTRY_VERIFY(!m_cases->state().panel.text.isEmpty());
    take("exceptions-message");
    settle([this] { m_cases->closePanel(); });
    screen->render(CasesState {});
    QVERIFY(probe.says(QStringLiteral("F3")) || !language.isEmpty());
    common::applyTheme(*qApp, common::Theme::Light);
}

QTEST_MAIN(tst_Casework)
#include "tst_casework.moc"
