#include "labelart/labelart.h"
#include "support/dock.h"
#include "templates/templatespresenter.h"
#include "templates/templatesscreen.h"
#include "ui/pageprobe.h"

#include <QBuffer>
#include <QFile>
#include <QSignalSpy>

using namespace packledger;
using namespace packledger::templates;
using common::Tone;

/// The editor of label templates: its presenter on a real site, and its screen.
class tst_Templates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsTheTemplatesAndLaysTheFirstOut();
    void movesAndResizesTheChosenElement();
    void takesStepsBack();
    void addsDoublesAndRemoves();
    void keepsWhatWasEnteredWronglyBesideItsReason();
    void saysWhatSpeaksAgainstPrinting();
    void savesANewVersionIntoTheJournal();
    void refusesToSaveForSomebodyWhoMayNot();
    void keepsDraftsSideBySide();
    void choosesWhatIsUnderTheFinger();
    void comparesWhatWasRead();
    void showsAnItemOfTheLedgerAndPrintsNone();
    void showsWhoeverWorksForAClientNoItemOfOthers();
    void takesAPictureInWithTheTemplate();
    void givesATextWordsOfItsOwnInALanguage();
    void worksByKeysAlone();

private:
    void open(const char *name);
    [[nodiscard]] QString option(const char *key) const;

    std::unique_ptr<test::Dock> m_dock;
    std::unique_ptr<common::LedgerService> m_service;
    std::unique_ptr<TemplatesPresenter> m_presenter;
};

void tst_Templates::init()
{
    m_dock = std::make_unique<test::Dock>();
    m_service = std::make_unique<common::LedgerService>(m_dock->clock);
    QSignalSpy opened(m_service.get(), &common::LedgerService::opened);
    m_service->open(m_dock->siteFolder());
    QTRY_COMPARE(opened.size(), 1);
    m_presenter = std::make_unique<TemplatesPresenter>(*m_service, m_dock->clock);
    m_presenter->setSession(access::Session("ana", QStringLiteral("Ana"), { access::Permission::ManageLabels }));
    m_presenter->refresh();
    QTRY_VERIFY(!m_presenter->state().name.isEmpty());
}

void tst_Templates::cleanup()
{
    m_presenter.reset();
    m_service.reset();
    m_dock.reset();
}

void tst_Templates::open(const char *name)
{
    m_presenter->openTemplate(QString::fromLatin1(name));
    QCOMPARE(m_presenter->draft().name, QString::fromLatin1(name));
}

QString tst_Templates::option(const char *key) const
{
    for (const site::OptionRow &row : m_presenter->state().options) {
        if (row.key == QLatin1StringView(key))
            return row.value;
    }
    return {};
}

void tst_Templates::showsTheTemplatesAndLaysTheFirstOut()
{
    QSignalSpy preview(m_presenter.get(), &TemplatesPresenter::previewChanged);
    open("unit-20x20");
    const TemplatesState &state = m_presenter->state();
    QCOMPARE(state.templates.size(), std::size_t(7));
    QCOMPARE(state.elements.size(), m_presenter->draft().elements.size() + 1);
    QCOMPARE(state.dots, QSize(160, 160));
    QCOMPARE(state.findings.size(), std::size_t(1));
    QCOMPARE(state.findings.front().tone, Tone::Accepted);
    QCOMPARE(preview.size(), 1);
    QVERIFY(!state.canSave);
}

void tst_Templates::movesAndResizesTheChosenElement()
{
    open("unit-20x20");
    m_presenter->choose(1);
    m_presenter->move(0.1, 0.2);
    QCOMPARE(m_presenter->draft().elements.front().x, 0.5);
    QCOMPARE(m_presenter->draft().elements.front().y, 0.6);
    QCOMPARE(option("x"), QStringLiteral("0.5"));
    m_presenter->resize(-0.3, 0);
    QCOMPARE(m_presenter->draft().elements.front().width, 12.5);
    m_presenter->move(-50, -50);
    QCOMPARE(m_presenter->draft().elements.front().x, 0.0);
    // The label itself stays where it is.
    const labels::LabelTemplate before = m_presenter->draft();
    m_presenter->choose(0);
    m_presenter->move(1, 1);
    QVERIFY(m_presenter->draft() == before);
}

void tst_Templates::takesStepsBack()
{
    open("unit-20x20");
    const labels::LabelTemplate before = m_presenter->draft();
    m_presenter->choose(1);
    m_presenter->move(1, 0);
    m_presenter->enterOption(QStringLiteral("y"), QStringLiteral("2,5"));
    QCOMPARE(m_presenter->draft().elements.front().y, 2.5);
    m_presenter->undo();
    m_presenter->undo();
    QVERIFY(m_presenter->draft() == before);
    QVERIFY(!m_presenter->state().canUndo);
}

void tst_Templates::addsDoublesAndRemoves()
{
    open("bundle-60x40");
    const std::size_t count = m_presenter->draft().elements.size();
    m_presenter->add(labels::ElementType::Text);
    QCOMPARE(m_presenter->draft().elements.size(), count + 1);
    QCOMPARE(m_presenter->state().chosen, int(count) + 1);
    m_presenter->duplicate();
    QCOMPARE(m_presenter->draft().elements.size(), count + 2);
    QCOMPARE(m_presenter->draft().elements.back().y, m_presenter->draft().elements[count].y + 2);
    m_presenter->remove();
    m_presenter->remove();
    QCOMPARE(m_presenter->draft().elements.size(), count);
}

void tst_Templates::keepsWhatWasEnteredWronglyBesideItsReason()
{
    open("unit-20x20");
    m_presenter->choose(1);
    const labels::LabelTemplate before = m_presenter->draft();
    for (const auto &[key, value] : { std::pair("x", "far"), std::pair("content", "05"), std::pair("when", "moon"),
             std::pair("width", "0"), std::pair("modules", "-2") }) {
        m_presenter->enterOption(QString::fromLatin1(key), QString::fromLatin1(value));
        QCOMPARE(option(key), QString::fromLatin1(value));
        const auto &options = m_presenter->state().options;
        const auto row = std::ranges::find(options, QString::fromLatin1(key), &site::OptionRow::key);
        QVERIFY2(!row->error.isEmpty(), key);
        QVERIFY2(m_presenter->draft() == before, key);
    }
    m_presenter->choose(2);
    m_presenter->enterOption(QStringLiteral("text"), QStringLiteral("{item.colour}"));
    QVERIFY(m_presenter->draft() == before);
}

void tst_Templates::saysWhatSpeaksAgainstPrinting()
{
    open("unit-20x20");
    m_presenter->choose(1);
    m_presenter->move(10, 0);
    const TemplatesState &state = m_presenter->state();
    QCOMPARE(state.findings.front().tone, Tone::Stop);
    QVERIFY(std::ranges::any_of(state.elements, [](const ElementRow &row) { return row.tone == Tone::Stop; }));
    QVERIFY(!state.canSave);
    QVERIFY(!state.outlines.front().isNull());
}

void tst_Templates::savesANewVersionIntoTheJournal()
{
    open("unit-50x25");
    m_presenter->choose(1);
    m_presenter->move(0, 0.1);
    QVERIFY(m_presenter->state().canSave);
    QSignalSpy saved(m_presenter.get(), &TemplatesPresenter::saved);
    m_presenter->save();
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(saved.front().at(1).toInt(), 2);
    QVERIFY(!m_presenter->state().isChanged);
    const labels::TemplateLibrary library(m_dock->siteFolder() + QStringLiteral("/labels"));
    QCOMPARE(library.find(QStringLiteral("unit-50x25"))->version, 2);
    // Saved once more it has a third, and the second is kept.
    m_presenter->move(0, 0.1);
    m_presenter->save();
    QTRY_COMPARE(saved.size(), 2);
    QVERIFY(QFile::exists(m_dock->siteFolder() + QStringLiteral("/labels/versions/unit-50x25-2.json")));
}

void tst_Templates::refusesToSaveForSomebodyWhoMayNot()
{
    m_presenter->setSession(access::Session("bo", QStringLiteral("Bo"), { access::Permission::Receive }));
    open("unit-50x25");
    m_presenter->choose(1);
    m_presenter->move(0, 0.1);
    QVERIFY(!m_presenter->state().canSave);
    QSignalSpy failed(m_presenter.get(), &TemplatesPresenter::failed);
    m_presenter->save();
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(!QFile::exists(m_dock->siteFolder() + QStringLiteral("/labels/unit-50x25.json")));
}

void tst_Templates::keepsDraftsSideBySide()
{
    open("unit-20x20");
    m_presenter->choose(1);
    m_presenter->move(0.1, 0);
    const labels::LabelTemplate draft = m_presenter->draft();
    open("unit-50x25");
    open("unit-20x20");
    QVERIFY(m_presenter->draft() == draft);
    m_presenter->undo();
    QVERIFY(!m_presenter->state().isChanged);
}

void tst_Templates::choosesWhatIsUnderTheFinger()
{
    open("unit-20x20");
    m_presenter->chooseAt({ 40, 40 });
    QCOMPARE(m_presenter->state().chosen, 1);
    m_presenter->chooseAt({ 158, 158 });
    QVERIFY(m_presenter->state().chosen != 1);
}

void tst_Templates::comparesWhatWasRead()
{
    open("unit-20x20");
    QSignalSpy asked(m_presenter.get(), &TemplatesPresenter::readRequested);
    m_presenter->readBack();
    QCOMPARE(asked.size(), 1);
    const auto label = asked.front().front().value<labels::PlacedLabel>();
    const QByteArray message = label.symbols().front()->message.encoded();
    m_presenter->setRead({ message });
    QCOMPARE(m_presenter->state().verdict.tone, Tone::Accepted);
    m_presenter->setRead({});
    QCOMPARE(m_presenter->state().verdict.tone, Tone::Stop);
    m_presenter->setRead({ message, "0109521234543213" });
    QCOMPARE(m_presenter->state().verdict.tone, Tone::Stop);
    // The printed sample is scanned with the scanner in the hand.
    scan::ScanReading scanned;
    scanned.symbologyIdentifier = "]d2";
    scanned.bytes = message;
    m_presenter->handleReading(scanned);
    QCOMPARE(m_presenter->state().verdict.tone, Tone::Accepted);
    scanned.bytes = "0109521234543213"
                    "21OTHER";
    m_presenter->handleReading(scanned);
    QCOMPARE(m_presenter->state().verdict.tone, Tone::Stop);
    QVERIFY2(m_presenter->state().verdict.detail.contains(QLatin1StringView("(21)OTHER")),
        qPrintable(m_presenter->state().verdict.detail));
}

void tst_Templates::showsAnItemOfTheLedgerAndPrintsNone()
{
    const ReceiptId receipt = m_dock->pallet();
    Q_UNUSED(receipt)
    open("pallet-4x6");
    m_presenter->choose(0);
    m_presenter->enterOption(QStringLiteral("item"), QStringLiteral("no such thing"));
    QTRY_VERIFY(std::ranges::any_of(
        m_presenter->state().options, [](const site::OptionRow &row) { return !row.error.isEmpty(); }));
    QCOMPARE(option("sample"), QStringLiteral("typical"));
}

void tst_Templates::showsWhoeverWorksForAClientNoItemOfOthers()
{
    m_dock->pallet();
    m_dock->set("user-client.tom", QStringLiteral("Northwind"));
    open("pallet-4x6");
    m_presenter->choose(0);
    const QString pallet = QString::fromLatin1(test::Dock::epc("p1"));
    m_presenter->setSession(access::Session::forOperator("tom"));
    m_presenter->enterOption(QStringLiteral("item"), pallet);
    QTRY_VERIFY(std::ranges::any_of(
        m_presenter->state().options, [](const site::OptionRow &row) { return !row.error.isEmpty(); }));
    QCOMPARE(option("sample"), QStringLiteral("typical"));
    m_presenter->setSession(access::Session::forOperator("ana"));
    m_presenter->enterOption(QStringLiteral("item"), pallet);
    QTRY_COMPARE(option("sample"), QStringLiteral("item"));
}

void tst_Templates::takesAPictureInWithTheTemplate()
{
    open("bundle-60x40");
    QImage logo(40, 20, QImage::Format_Grayscale8);
    logo.fill(Qt::black);
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    QVERIFY(logo.save(&buffer, "PNG"));
    m_presenter->addPicture(png, logo.size());
    const labels::Element picture = m_presenter->draft().elements.back();
    QCOMPARE(picture.type, labels::ElementType::Image);
    QCOMPARE(picture.height * 2, picture.width);
    // Another one takes its place.
    const size_t count = m_presenter->draft().elements.size();
    m_presenter->addPicture(png, QSize(40, 40));
    QCOMPARE(m_presenter->draft().elements.size(), count);
    QCOMPARE(m_presenter->draft().elements.back().height, picture.width);
    // It goes where there is room, is drawn, and is in the file.
    m_presenter->enterOption(QStringLiteral("width"), QStringLiteral("3"));
    m_presenter->enterOption(QStringLiteral("height"), QStringLiteral("3"));
    m_presenter->enterOption(QStringLiteral("x"), QStringLiteral("1"));
    m_presenter->enterOption(QStringLiteral("y"), QStringLiteral("36"));
    const Result<labels::LabelTemplate> again = labels::readTemplate(labels::writeTemplate(m_presenter->draft()), {});
    QVERIFY(again);
    QCOMPARE(again->elements.back().png, png);
}

void tst_Templates::givesATextWordsOfItsOwnInALanguage()
{
    open("bundle-60x40");
    m_presenter->add(labels::ElementType::Text);
    m_presenter->enterOption(QStringLiteral("text"), QStringLiteral("Keep dry"));
    m_presenter->setLanguage(QStringLiteral("fr"));
    QCOMPARE(option("own"), QStringLiteral("0"));
    m_presenter->enterOption(QStringLiteral("own"), QStringLiteral("1"));
    m_presenter->enterOption(QStringLiteral("text"), QStringLiteral("Craint l'humidité"));
    const labels::Element text = m_presenter->draft().elements.back();
    QCOMPARE(text.textFor(QStringLiteral("fr")).text(), QStringLiteral("Craint l'humidité"));
    QCOMPARE(text.textFor(QStringLiteral("de")).text(), QStringLiteral("Keep dry"));
    m_presenter->enterOption(QStringLiteral("own"), QStringLiteral("0"));
    QCOMPARE(m_presenter->draft().elements.back().textFor(QStringLiteral("fr")).text(), QStringLiteral("Keep dry"));
}

void tst_Templates::worksByKeysAlone()
{
    auto *screen = new TemplatesScreen;
    test::PageProbe probe(screen);
    QObject::connect(m_presenter.get(), &TemplatesPresenter::stateChanged, screen,
        [screen](const auto &state) { screen->render(state); });
    QObject::connect(screen, &TemplatesScreen::elementChosen, m_presenter.get(), &TemplatesPresenter::choose);
    QObject::connect(screen, &TemplatesScreen::moved, m_presenter.get(), &TemplatesPresenter::move);
    QObject::connect(screen, &TemplatesScreen::resized, m_presenter.get(), &TemplatesPresenter::resize);
    QObject::connect(screen, &TemplatesScreen::undoRequested, m_presenter.get(), &TemplatesPresenter::undo);
    open("unit-20x20");
    const labels::LabelTemplate before = m_presenter->draft();
    auto *canvas = screen->findChild<QWidget *>(QStringLiteral("canvas"));
    QVERIFY(canvas != nullptr);
    canvas->setFocus();
    QTest::keyClick(canvas, Qt::Key_PageDown);
    QCOMPARE(m_presenter->state().chosen, 1);
    QTest::keyClick(canvas, Qt::Key_Right);
    QCOMPARE(m_presenter->draft().elements.front().x, before.elements.front().x + 0.1);
    QTest::keyClick(canvas, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(m_presenter->draft().elements.front().y, before.elements.front().y + 1);
    QTest::keyClick(canvas, Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(m_presenter->draft().elements.front().width, before.elements.front().width - 0.1);
    probe.press(Qt::Key_F8);
    probe.press(Qt::Key_F8);
    probe.press(Qt::Key_F8);
    QVERIFY(m_presenter->draft() == before);
}

QTEST_MAIN(tst_Templates)
#include "tst_templates.moc"
