#include "labels/labelerrors.h"
#include "labels/layout.h"
#include "labels/templatelibrary.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace packledger;
using namespace packledger::labels;

namespace {

/// A template with one element, as text.
QByteArray withElement(const char *element)
{
    return QByteArray(R"({"packledger_label": 1, "name": "t", "level": "bundle", "width_mm": 50, "height_mm": 50,
"elements": [)")
        + element + "]}";
}

} // namespace

/// Templates as files: read, written, kept.
class tst_LabelTemplate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesWhatItReads();
    void readsTheLanguagesOfATemplate();
    void namesWhatIsWrong_data();
    void namesWhatIsWrong();
    void saysWhereTheJsonEnds();
    void prefersTheTemplateOfTheSite();
    void savesANewVersionAndKeepsTheOldOne();
    void doesNotOverwriteWhatSomebodyElseSaved();
    void refusesANameThatLeavesTheFolder();
    void survivesDamagedFiles();
};

void tst_LabelTemplate::writesWhatItReads()
{
    const std::vector<TemplateLibrary::Entry> entries = TemplateLibrary(QString()).list();
    QCOMPARE(entries.size(), size_t(7));
    for (const TemplateLibrary::Entry &entry : entries) {
        QVERIFY2(entry.read, qPrintable(entry.name));
        const Result<LabelTemplate> again = readTemplate(writeTemplate(*entry.read), entry.name);
        QVERIFY2(again, qPrintable(entry.name + (again ? QString() : again.error().where.path + again.error().detail)));
        QVERIFY2(*again == *entry.read, qPrintable(entry.name));
        QCOMPARE(entry.read->name, entry.name);
    }
}

void tst_LabelTemplate::readsTheLanguagesOfATemplate()
{
    const Result<LabelTemplate> read = TemplateLibrary(QString()).find(QStringLiteral("unit-50x25"));
    QVERIFY(read);
    QVERIFY(read->languages().contains(QStringLiteral("de")));
    QVERIFY(read->titleFor(QStringLiteral("de")) != read->titleFor(QStringLiteral("en")));
    QCOMPARE(read->titleFor(QStringLiteral("pt")), read->titleFor(QStringLiteral("en")));
}

void tst_LabelTemplate::namesWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("path");
    const auto row = [](const char *name, const QByteArray &json, const char *path) {
        QTest::newRow(name) << json << QString::fromLatin1(path);
    };
    row("a form that is not known", R"({"packledger_label": 2})", "$.packledger_label");
    row("no name", R"({"packledger_label": 1})", "$.name");
    row("no elements", R"({"packledger_label": 1, "name": "t", "level": "unit", "width_mm": 20, "height_mm": 20})",
        "$.elements");
    row("a level that is none", R"({"packledger_label": 1, "name": "t", "level": "barrel"})", "$.level");
    row("a type that is none", withElement(R"({"type": "qr", "x_mm": 1, "y_mm": 1})"), "$.elements[0].type");
    row("no place", withElement(R"({"type": "text", "x_mm": 1})"), "$.elements[0].y_mm");
    row("text instead of a length", withElement(R"({"type": "text", "x_mm": "1", "y_mm": 1})"), "$.elements[0].x_mm");
    row("a rotation between", withElement(R"({"type": "text", "x_mm": 1, "y_mm": 1, "rotation": 45})"),
        "$.elements[0].rotation");
    row("a field that is none",
        withElement(R"({"type": "text", "x_mm": 1, "y_mm": 1, "width_mm": 9, "size_mm": 2, "text": "{item.colour}"})"),
        "$.elements[0].text");
    row("a setting nobody knows",
        withElement(R"({"type": "text", "x_mm": 1, "y_mm": 1, "width_mm": 9, "size_mm": 2, "text": "a", "color": 1})"),
        "$.elements[0].color");
    row("a condition on nothing",
        withElement(R"({"type": "line", "x_mm": 1, "y_mm": 1, "width_mm": 9, "thickness_mm": 1, "when": "moon"})"),
        "$.elements[0].when");
    row("an AI that is none",
        withElement(
            R"({"type": "datamatrix", "x_mm": 1, "y_mm": 1, "width_mm": 9, "height_mm": 9, "content": ["05"]})"),
        "$.elements[0].content");
    row("an AI without its value",
        withElement(
            R"({"type": "datamatrix", "x_mm": 1, "y_mm": 1, "width_mm": 9, "height_mm": 9, "content": ["240"]})"),
        "$.elements[0].content");
    row("a picture that is none",
        withElement(R"({"type": "image", "x_mm": 1, "y_mm": 1, "width_mm": 9, "height_mm": 9, "png": "AAAA"})"),
        "$.elements[0].png");
}

void tst_LabelTemplate::namesWhatIsWrong()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, path);
    const Result<LabelTemplate> read = readTemplate(json, QStringLiteral("t.json"));
    QVERIFY(!read);
    QCOMPARE(read.error().where.path, path);
    QCOMPARE(read.error().where.file, QStringLiteral("t.json"));
}

void tst_LabelTemplate::saysWhereTheJsonEnds()
{
    const Result<LabelTemplate> read = readTemplate("{\n  \"name\": \"t\",\n  oops\n}", QStringLiteral("t.json"));
    QVERIFY(!read);
    QCOMPARE(read.error().code, codes::templateSyntax);
    QCOMPARE(read.error().where.line, 3);
}

void tst_LabelTemplate::prefersTheTemplateOfTheSite()
{
    const QTemporaryDir folder;
    const TemplateLibrary library(folder.path());
    LabelTemplate own = *library.find(QStringLiteral("unit-20x20"));
    own.width = 22;
    QVERIFY(library.save(own));
    QCOMPARE(library.find(QStringLiteral("unit-20x20"))->width, 22.0);
    QCOMPARE(library.list().size(), size_t(7));
    // A file that cannot be read is listed with the reason, and hides nothing.
    QFile bad(folder.filePath(QStringLiteral("bad.json")));
    QVERIFY(bad.open(QIODevice::WriteOnly));
    bad.write("{");
    bad.close();
    QCOMPARE(library.list().size(), size_t(8));
    QVERIFY(!library.find(QStringLiteral("bad")));
    QCOMPARE(library.find(QStringLiteral("none")).error().code, codes::templateUnknown);
}

void tst_LabelTemplate::savesANewVersionAndKeepsTheOldOne()
{
    const QTemporaryDir folder;
    const TemplateLibrary library(folder.path());
    LabelTemplate own = *library.find(QStringLiteral("unit-20x20"));
    const Result<LabelTemplate> second = library.save(own);
    QVERIFY(second);
    QCOMPARE(second->version, 2);
    LabelTemplate changed = *second;
    changed.elements.pop_back();
    const Result<LabelTemplate> third = library.save(changed);
    QVERIFY(third);
    QCOMPARE(third->version, 3);
    QCOMPARE(library.find(QStringLiteral("unit-20x20"))->elements.size(), own.elements.size() - 1);
    const Result<LabelTemplate> kept = library.find(folder.filePath(QStringLiteral("versions/unit-20x20-2.json")));
    QVERIFY(kept);
    QVERIFY(*kept == *second);
}

void tst_LabelTemplate::doesNotOverwriteWhatSomebodyElseSaved()
{
    const QTemporaryDir folder;
    const TemplateLibrary library(folder.path());
    const LabelTemplate mine = *library.save(*library.find(QStringLiteral("unit-20x20")));
    QVERIFY(library.save(mine));
    const Result<LabelTemplate> late = library.save(mine);
    QVERIFY(!late);
    QCOMPARE(late.error().code, codes::templateChanged);
}

void tst_LabelTemplate::refusesANameThatLeavesTheFolder()
{
    const QTemporaryDir folder;
    LabelTemplate own = *TemplateLibrary(folder.path()).find(QStringLiteral("unit-20x20"));
    own.name = QStringLiteral("../up");
    QCOMPARE(TemplateLibrary(folder.path()).save(own).error().code, codes::templateName);
}

void tst_LabelTemplate::survivesDamagedFiles()
{
    QRandomGenerator random(4711);
    const LabelData data = sampleData(Sample::Longest);
    qsizetype read = 0;
    for (const TemplateLibrary::Entry &entry : TemplateLibrary(QString()).list()) {
        const QByteArray whole = writeTemplate(*entry.read);
        for (int round = 0; round < 300; ++round) {
            QByteArray damaged = whole;
            // Numbers and words change places more often than a file becomes no JSON at all.
            const qsizetype at = random.bounded(int(damaged.size()));
            if (round % 3 == 0)
                damaged.truncate(at);
            else if (round % 3 == 1)
                damaged[at] = char(random.bounded(32, 127));
            else if (const qsizetype digit = damaged.indexOf(QByteArray::number(random.bounded(10)), at); digit > 0)
                damaged.replace(digit, 1, QByteArray::number(random.bounded(1000)));
            const Result<LabelTemplate> labelTemplate = readTemplate(damaged, QStringLiteral("t.json"));
            if (!labelTemplate) {
                QVERIFY(!labelTemplate.error().detail.isEmpty());
                continue;
            }
            ++read;
            (void)layOut(*labelTemplate, data, { 203 });
        }
    }
    QVERIFY(read > 100);
}

QTEST_GUILESS_MAIN(tst_LabelTemplate)
#include "tst_labeltemplate.moc"
