#include "labels/templatelibrary.h"
#include "ledger/linestores.h"
#include "support/commandrun.h"
#include "support/dock.h"
#include "workflow/labeltemplates.h"

#include <QGuiApplication>
#include <QImage>
#include <QJsonArray>

using namespace packledger;
using namespace packledger::cli;

/// The verbs of labels, as a script calls them.
class tst_LabelCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dock = std::make_unique<test::Dock>();
        m_cli.emplace(m_dock->clock, m_dock->siteFolder());
    }

    void drawsDataInEachForm();
    void drawsAnItemOfTheLedger();
    void drawsANumberBeforeItsPackIsCommissioned();
    void drawsAContainerWithItsContents();
    void prefersTheTemplateOfTheSite();
    void listsAndChecksTemplates();
    void takesATemplateInAndKeepsItWhateverBecomesOfTheFile();
    void saysWhyNot_data();
    void saysWhyNot();

private:
    ExitStatus run(const QStringList &arguments) { return m_cli->run(arguments); }
    ExitStatus render(const char *labelTemplate, const QStringList &what, const QString &out)
    {
        return run(QStringList { QStringLiteral("label"), QStringLiteral("render"), QStringLiteral("--template"),
                       QString::fromLatin1(labelTemplate), QStringLiteral("--out"), out }
            + what);
    }
    QString file(const char *name, const QByteArray &content = {})
    {
        const QString path = m_dock->path(name);
        if (!content.isEmpty()) {
            QFile written(path);
            if (!written.open(QIODevice::WriteOnly) || written.write(content) != content.size())
                qFatal("no room for a test file");
        }
        return path;
    }
    static QByteArray content(const QString &path)
    {
        QFile opened(path);
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    }
    static QByteArray unit(const QByteArray &expiry = "2028-02-29")
    {
        return QByteArray(R"json({"item":{"gtin":"00312345678906","serial":"7K3M","lot":"A47","expiry":"DATE"},
            "product":{"name":"Amoxicillin"}})json")
            .replace("DATE", expiry);
    }

    std::unique_ptr<test::Dock> m_dock;
    std::optional<test::CommandRun> m_cli;
};

void tst_LabelCommands::drawsDataInEachForm()
{
    const QStringList data { QStringLiteral("--data"), file("d.json", unit()) };
    QCOMPARE(render("unit-20x20", data, file("l.png")), ExitStatus::Done);
    QCOMPARE(m_cli->lines().size(), 1);
    QCOMPARE(m_cli->lines().first().value(QStringLiteral("label")).toString(), file("l.png"));
    QCOMPARE(m_cli->lines().first().value(QStringLiteral("width_mm")).toDouble(), 20.0);
    QCOMPARE(m_cli->lines().first().value(QStringLiteral("height_mm")).toDouble(), 20.0);
    const QJsonObject symbol = m_cli->lines().first().value(QStringLiteral("symbols")).toArray().first().toObject();
    QCOMPARE(symbol.value(QStringLiteral("x_dimension_mm")).toDouble(), 0.375);
    QCOMPARE(
        symbol.value(QStringLiteral("hri")).toString(), QStringLiteral("(01)00312345678906(21)7K3M(17)280229(10)A47"));
    QCOMPARE(QImage(file("l.png")).size(), QSize(160, 160));

    QCOMPARE(render("unit-20x20", data + QStringList { QStringLiteral("--dpi"), QStringLiteral("300") }, file("l.png")),
        ExitStatus::Done);
    QCOMPARE(QImage(file("l.png")).size(), QSize(236, 236));
    QCOMPARE(render("unit-20x20", data, file("l.zpl")), ExitStatus::Done);
    QVERIFY(content(file("l.zpl")).contains("^FD|10100312345678906217K3M|11728022910A47^FS"));
    QCOMPARE(render("unit-20x20", data, file("l.pdf")), ExitStatus::Done);
    QVERIFY(content(file("l.pdf")).startsWith("%PDF"));
}

void tst_LabelCommands::drawsAnItemOfTheLedger()
{
    (void)m_dock->pallet();
    const QStringList item { QStringLiteral("--item"), QString::fromLatin1(test::Dock::epc("u1")) };
    // As long as it is another labeler's, it gets no label here.
    QCOMPARE(render("bundle-60x40", item, file("l.zpl")), ExitStatus::Refused);
    QVERIFY(!QFile::exists(file("l.zpl")));
    m_dock->set("company-prefixes", QStringLiteral("0361414"));
    QCOMPARE(render("bundle-60x40", item, file("l.zpl")), ExitStatus::Done);
    QVERIFY2(content(file("l.zpl")).contains("010036141431234021u1"), content(file("l.zpl")).constData());
}

void tst_LabelCommands::drawsANumberBeforeItsPackIsCommissioned()
{
    m_dock->set("company-prefixes", QStringLiteral("0361414"));
    QCOMPARE(run({ QStringLiteral("batch"), QStringLiteral("open"), QStringLiteral("--name"), QStringLiteral("B-1"),
                 QStringLiteral("--gtin"), QStringLiteral("00361414312340"), QStringLiteral("--lot"),
                 QStringLiteral("A47"), QStringLiteral("--expiry"), QStringLiteral("2028-02-29"),
                 QStringLiteral("--quantity"), QStringLiteral("2") }),
        ExitStatus::Done);
    QVERIFY(m_dock->write([](ledger::WriteTransaction &transaction) -> Result<void> {
        transaction.appendAct("number.drawn",
            { { QStringLiteral("pool"), 1 }, { QStringLiteral("batch"), 1 },
                { QStringLiteral("keys"), QJsonArray { QStringLiteral("010036141431234021S1") } } });
        return {};
    }));
    QCOMPARE(
        render("unit-20x20", { QStringLiteral("--item"), QStringLiteral("(01)00361414312340(21)S1") }, file("l.zpl")),
        ExitStatus::Done);
    // With the lot and the expiry of its batch, as it will stand on the pack.
    QVERIFY2(content(file("l.zpl")).contains("17280229"), content(file("l.zpl")).constData());
    QVERIFY(content(file("l.zpl")).contains("10A47"));
}

void tst_LabelCommands::drawsAContainerWithItsContents()
{
    (void)m_dock->pallet();
    QCOMPARE(
        render("pallet-4x6", { QStringLiteral("--item"), QString::fromLatin1(test::Dock::epc("p1")) }, file("l.zpl")),
        ExitStatus::Done);
    const QJsonArray symbols = m_cli->lines().first().value(QStringLiteral("symbols")).toArray();
    const QString bars = symbols.last().toObject().value(QStringLiteral("hri")).toString();
    QVERIFY2(bars.startsWith(QStringLiteral("(00)1036141")), qPrintable(bars));
    // Its trade items are cases of one product.
    QVERIFY(symbols.first().toObject().value(QStringLiteral("hri")).toString().contains(QStringLiteral("(02)")));
}

void tst_LabelCommands::prefersTheTemplateOfTheSite()
{
    const labels::TemplateLibrary library(m_dock->siteFolder() + QStringLiteral("/labels"));
    labels::LabelTemplate own = *library.find(QStringLiteral("unit-20x20"));
    own.width = 25;
    QVERIFY(library.save(own));
    QCOMPARE(
        render("unit-20x20", { QStringLiteral("--data"), file("d.json", unit()) }, file("l.png")), ExitStatus::Done);
    QCOMPARE(m_cli->lines().first().value(QStringLiteral("width_mm")).toDouble(), 25.0);
    // A path names a file, whatever the site has.
    QCOMPARE(render(qPrintable(m_dock->siteFolder() + QStringLiteral("/labels/unit-20x20.json")),
                 { QStringLiteral("--data"), file("d.json") }, file("l.png")),
        ExitStatus::Done);
}

void tst_LabelCommands::listsAndChecksTemplates()
{
    QCOMPARE(run({ QStringLiteral("label"), QStringLiteral("list") }), ExitStatus::Done);
    QCOMPARE(m_cli->lines().size(), 7);
    QCOMPARE(run({ QStringLiteral("label"), QStringLiteral("check"), QStringLiteral("unit-20x20") }), ExitStatus::Done);
    labels::LabelTemplate bad = *labels::TemplateLibrary(QString()).find(QStringLiteral("unit-20x20"));
    bad.elements.pop_back();
    QCOMPARE(run({ QStringLiteral("label"), QStringLiteral("check"), file("bad.json", labels::writeTemplate(bad)) }),
        ExitStatus::Refused);
    QCOMPARE(m_cli->lines().first().value(QStringLiteral("prints")).toBool(), false);
}

void tst_LabelCommands::takesATemplateInAndKeepsItWhateverBecomesOfTheFile()
{
    const labels::TemplateLibrary library(m_dock->siteFolder() + QStringLiteral("/labels"));
    labels::LabelTemplate own = *library.find(QStringLiteral("unit-20x20"));
    own.width = 25;
    QCOMPARE(run({ QStringLiteral("label"), QStringLiteral("save"), file("own.json", labels::writeTemplate(own)) }),
        ExitStatus::Done);
    QCOMPARE(m_cli->lines().first().value(QStringLiteral("version")).toInt(), 2);
    const auto valid = [&] {
        return m_dock->ledger().read(
            [&](ledger::View &view) { return workflow::templateInForce(view, library, QStringLiteral("unit-20x20")); });
    };
    QCOMPARE(valid()->width, 25.0);
    // Cut off between the entry and the file: the file is put right.
    const QString path = m_dock->siteFolder() + QStringLiteral("/labels/unit-20x20.json");
    QVERIFY(QFile::remove(path));
    QCOMPARE(valid()->width, 25.0);
    QCOMPARE(library.find(QStringLiteral("unit-20x20"))->version, 2);
    // Changed by hand: it does not count until it is saved.
    own = *library.find(QStringLiteral("unit-20x20"));
    own.width = 30;
    QVERIFY(library.put(own));
    QCOMPARE(valid()->width, 25.0);
    QCOMPARE(run({ QStringLiteral("label"), QStringLiteral("save"), path }), ExitStatus::Done);
    QCOMPARE(m_cli->lines().first().value(QStringLiteral("version")).toInt(), 3);
    QCOMPARE(valid()->width, 30.0);
    // One that must not be printed from is taken in by nobody.
    own.elements.pop_back();
    QCOMPARE(run({ QStringLiteral("label"), QStringLiteral("save"), file("bad.json", labels::writeTemplate(own)) }),
        ExitStatus::Unusable);
    QCOMPARE(valid()->version, 3);
}

void tst_LabelCommands::saysWhyNot_data()
{
    QTest::addColumn<QString>("labelTemplate");
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QString>("out");
    QTest::addColumn<QString>("code");
    const auto row
        = [](const char *name, const char *labelTemplate, const QByteArray &data, const char *out, const char *code) {
              QTest::newRow(name) << QString::fromLatin1(labelTemplate) << data << QString::fromLatin1(out)
                                  << QString::fromLatin1(code);
          };
    row("no such template", "unit-1x1", unit(), "l.png", "labels.template-unknown");
    row("a form nobody asked for", "unit-20x20", unit(), "l.gif", "base.usage");
    row("no such day", "unit-20x20", unit("2027-02-29"), "l.png", "labels.data");
    row("a value missing", "unit-20x20", R"({"gtin":"00312345678906","serial":"A","lot":"B"})", "l.png",
        "labels.field-missing");
    row("no JSON", "unit-20x20", "gtin", "l.png", "labels.data");
    row("too long for bars", "case-linear",
        R"({"gtin":"10312345678903","serial":"A","lot":"B","expiry":"280229","item":{"serial":"123456789012345678901"}})",
        "l.png", "gs1.length");
}

void tst_LabelCommands::saysWhyNot()
{
    QFETCH(QString, labelTemplate);
    QFETCH(QByteArray, data);
    QFETCH(QString, out);
    QFETCH(QString, code);
    QCOMPARE(
        render(qPrintable(labelTemplate), { QStringLiteral("--data"), file("d.json", data) }, file(qPrintable(out))),
        ExitStatus::Unusable);
    QCOMPARE(m_cli->errorCode(), code);
    QVERIFY(!QFile::exists(file(qPrintable(out))));
}

QTEST_MAIN(tst_LabelCommands)
#include "tst_labelcommands.moc"
