#include "desktop/labeldesk.h"
#include "labels/templatelibrary.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace packledger;
using namespace packledger::desktop;

namespace {

labels::PlacedLabel sample(const char *name, int dpi = 203)
{
    return *labels::layOutForPrint(*labels::TemplateLibrary(QString()).find(QString::fromLatin1(name)),
        labels::sampleData(labels::Sample::Typical), { dpi });
}

} // namespace

/// What the editor asks for: drawn, read and printed beside the window's thread.
class tst_LabelDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawsTheLastOfManyLabels();
    void readsEveryTemplateBack_data();
    void readsEveryTemplateBack();
    void printsASampleInThePrintersLanguage_data();
    void printsASampleInThePrintersLanguage();
    void saysWhyAPrinterDoesNotPrint();
};

void tst_LabelDesk::drawsTheLastOfManyLabels()
{
    LabelDesk desk;
    QSignalSpy drawn(&desk, &LabelDesk::drawn);
    for (int i = 0; i < 20; ++i)
        desk.draw(sample("unit-50x25"));
    desk.draw(sample("unit-20x20"));
    QTRY_VERIFY(!drawn.isEmpty() && drawn.last().first().value<QImage>().size() == QSize(160, 160));
    QVERIFY(drawn.size() < 21);
}

void tst_LabelDesk::readsEveryTemplateBack_data()
{
    QTest::addColumn<QString>("name");
    for (const labels::TemplateLibrary::Entry &entry : labels::TemplateLibrary(QString()).list())
        QTest::newRow(qPrintable(entry.name)) << entry.name;
}

void tst_LabelDesk::readsEveryTemplateBack()
{
    QFETCH(QString, name);
    LabelDesk desk;
    std::vector<QByteArray> messages;
    bool isRead = false;
    QObject::connect(&desk, &LabelDesk::wasRead, &desk, [&](const std::vector<QByteArray> &read) {
        messages = read;
        isRead = true;
    });
    const labels::PlacedLabel label = sample(qPrintable(name));
    desk.read(label);
    QTRY_VERIFY_WITH_TIMEOUT(isRead, 30000);
    QCOMPARE(messages.size(), label.symbols().size());
    for (const labels::PlacedSymbol *symbol : label.symbols())
        QVERIFY(std::ranges::find(messages, symbol->message.encoded()) != messages.end());
}

void tst_LabelDesk::printsASampleInThePrintersLanguage_data()
{
    QTest::addColumn<QByteArray>("language");
    QTest::addColumn<QByteArray>("field");
    QTest::newRow("ZPL") << QByteArray("zpl") << QByteArray("^BXN,3,200");
    QTest::newRow("a picture") << QByteArray("raster") << QByteArray("^GFA,");
}

void tst_LabelDesk::printsASampleInThePrintersLanguage()
{
    QFETCH(QByteArray, language);
    QFETCH(QByteArray, field);
    const QTemporaryDir folder;
    LabelDesk desk;
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("out")));
    QSignalSpy printed(&desk, &LabelDesk::printed);
    int failed = 0;
    QObject::connect(&desk, &LabelDesk::printFailed, &desk, [&] { ++failed; });
    desk.print(sample("unit-20x20"),
        { QStringLiteral("P"), QStringLiteral("file:") + folder.filePath(QStringLiteral("out")), language, 203 },
        folder.path());
    QTRY_VERIFY(printed.size() + failed == 1);
    QCOMPARE(failed, 0);
    const QFileInfoList files = QDir(folder.filePath(QStringLiteral("out"))).entryInfoList(QDir::Files);
    QCOMPARE(files.size(), 1);
    QFile file(files.first().filePath());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains(field));
}

void tst_LabelDesk::saysWhyAPrinterDoesNotPrint()
{
    const QTemporaryDir folder;
    LabelDesk desk;
    QString code;
    QObject::connect(&desk, &LabelDesk::printFailed, &desk, [&](const Error &error) { code = error.code.name(); });
    desk.print(sample("unit-20x20"), { QStringLiteral("P"), QStringLiteral("nowhere"), "zpl", 203 }, folder.path());
    QTRY_COMPARE(code, QStringLiteral("printer.address"));
}

QTEST_MAIN(tst_LabelDesk)
#include "tst_labeldesk.moc"
