#include "architecture/sourcetree.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace packledger::architecture;

namespace {

using Names = QSet<QString>;

Names names(const char *list)
{
    const QStringList words = QString::fromLatin1(list).split(u' ', Qt::SkipEmptyParts);
    return { words.begin(), words.end() };
}

/// Who may know whom in core: a folder, and the folders it may include and link.
const QHash<QString, Names> &coreRules()
{
    static const QHash<QString, Names> rules {
        { QStringLiteral("base"), names("") },
        { QStringLiteral("gs1"), names("base") },
        { QStringLiteral("labels"), names("base gs1") },
        { QStringLiteral("settings"), names("base gs1 scan") },
        { QStringLiteral("asn"), names("base gs1") },
        { QStringLiteral("epcis"), names("base gs1") },
        { QStringLiteral("scan"), names("base gs1") },
        { QStringLiteral("serials"), names("base gs1 asn") },
        { QStringLiteral("ledger"), names("base gs1 epcis") },
        { QStringLiteral("access"), names("base ledger") },
        { QStringLiteral("audit"), names("base ledger") },
        { QStringLiteral("backup"), names("base ledger") },
        { QStringLiteral("workflow"), names("base gs1 epcis asn scan labels serials ledger access audit") },
        { QStringLiteral("exceptions"), names("base gs1 epcis ledger access workflow") },
        { QStringLiteral("sync"), names("base gs1 epcis asn ledger access workflow exceptions") },
        { QStringLiteral("shipping"), names("base gs1 epcis asn scan labels ledger access workflow exceptions sync") },
        { QStringLiteral("trials"), names("base gs1 epcis ledger access workflow sync shipping") },
        { QStringLiteral("endpoint"), names("base gs1 epcis ledger access workflow sync transport") },
        { QStringLiteral("verification"), names("base gs1 epcis ledger audit") },
        { QStringLiteral("transport"), names("base sync verification") },
    };
    return rules;
}

/// Folder of each layer, by name: an include says "gs1/gtin.h" and not where gs1 stands.
const QHash<QString, QString> &layerOfFolder()
{
    static const QHash<QString, QString> layers = [] {
        QHash<QString, QString> found;
        for (const SourceFile &file : sourceFiles())
            found.insert(file.module, file.layer);
        return found;
    }();
    return layers;
}

/// Papers are made without a window: the command line has them too.
bool isPaper(const QString &include)
{
    return include == QLatin1StringView("common/paperpainter.h") || include == QLatin1StringView("line/batchpaper.h")
        || include == QLatin1StringView("line/clearancecards.h")
        || include == QLatin1StringView("outbound/shippingpaper.h")
        || include == QLatin1StringView("outbound/tracepaper.h") || include == QLatin1StringView("site/drillpaper.h");
}

bool mayInclude(const SourceFile &file, const QString &folder)
{
    if (folder == file.module)
        return true;
    const QString layer = layerOfFolder().value(folder);
    if (file.layer == QLatin1StringView("core"))
        return layer == QLatin1StringView("core") && coreRules().value(file.module).contains(folder);
    if (file.layer == QLatin1StringView("devices"))
        return layer == QLatin1StringView("devices") || names("base gs1 scan labels").contains(folder);
    if (file.layer == QLatin1StringView("ui"))
        return layer == QLatin1StringView("ui")
            || (layer == QLatin1StringView("core") && folder != QLatin1StringView("transport"));
    // The programs know everything, but the command line knows no window.
    return file.module == QLatin1StringView("desktop") || layer != QLatin1StringView("ui");
}

/// The Qt modules and libraries that a target's name allows beyond its own layer.
bool mayLink(const Module &module, const QString &library)
{
    const QString folder = module.name.section(u'_', 1, 1);
    const QString layer = module.name.section(u'_', 0, 0);
    if (library.startsWith(QLatin1StringView("core_"))) {
        if (layer == QLatin1StringView("core"))
            return coreRules().value(folder).contains(library.sliced(5));
        if (layer == QLatin1StringView("devices"))
            return names("core_base core_gs1 core_scan core_labels").contains(library);
        return layer == QLatin1StringView("app") || library != QLatin1StringView("core_transport");
    }
    const bool isPresenter = module.name.endsWith(QLatin1StringView("_presenters"));
    if (library == QLatin1StringView("Qt6::Widgets"))
        return (layer == QLatin1StringView("ui") && !isPresenter) || module.name == QLatin1StringView("app_desktop");
    if (library == QLatin1StringView("Qt6::Gui"))
        return layer != QLatin1StringView("core") && !isPresenter;
    if (library == QLatin1StringView("Qt6::Sql"))
        return module.name == QLatin1StringView("core_ledger");
    if (library == QLatin1StringView("Qt6::Network"))
        return names("core_endpoint devices_printers devices_serialline").contains(module.name);
    if (library.startsWith(QLatin1StringView("devices_")))
        return layer == QLatin1StringView("devices") || layer == QLatin1StringView("app");
    if (library.startsWith(QLatin1StringView("ui_")))
        return layer == QLatin1StringView("ui") || module.name == QLatin1StringView("app_desktop")
            || (module.name == QLatin1StringView("app_cli") && library.endsWith(QLatin1StringView("_papers")));
    if (library.startsWith(QLatin1StringView("app_")))
        return layer == QLatin1StringView("app");
    return true;
}

} // namespace

/// The walls of the house: who may include whom, who may link what, and which file alone knows a library.
class tst_Includes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheSources();
    void everyCoreFolderHasItsRule();
    void includesOnlyWhatItsFolderMayKnow();
    void linksOnlyWhatItsTargetMayKnow();
    void keepsEachLibraryBehindOneDoor_data();
    void keepsEachLibraryBehindOneDoor();
    void keepsWordsWhereTheyBelong_data();
    void keepsWordsWhereTheyBelong();
    void translatesWhatScreensSay();
};

void tst_Includes::findsTheSources()
{
    // Every other test here passes on an empty list.
    QVERIFY(sourceFiles().size() > 20);
    QVERIFY(modules().size() > 3);
    const SourceFile sample { QStringLiteral("core/x/y.h"), QStringLiteral("core"), QStringLiteral("x"),
        QStringLiteral("#include \"gs1/gtin.h\"\n#include <QString>\nint a; // QSqlQuery\n"
                       "/* throw */ const char *b = \"// kept\";\n") };
    QCOMPARE(sample.ownIncludes(), QStringList { QStringLiteral("gs1/gtin.h") });
    QCOMPARE(sample.foreignIncludes(), QStringList { QStringLiteral("QString") });
    QVERIFY(!sample.code().contains(QLatin1StringView("QSqlQuery")));
    QVERIFY(!sample.code().contains(QLatin1StringView("throw")));
    QVERIFY(sample.code().contains(QLatin1StringView("// kept")));
    QVERIFY(!mayInclude(sample, QStringLiteral("gs1")));
}

void tst_Includes::everyCoreFolderHasItsRule()
{
    for (const SourceFile &file : sourceFiles()) {
        if (file.layer == QLatin1StringView("core"))
            QVERIFY2(coreRules().contains(file.module), qPrintable(file.path));
    }
}

void tst_Includes::includesOnlyWhatItsFolderMayKnow()
{
    QStringList wrong;
    for (const SourceFile &file : sourceFiles()) {
        for (const QString &include : file.ownIncludes()) {
            // moc's output is included by its bare name; everything of ours names its folder.
            if (!include.contains(u'/')) {
                if (!include.endsWith(QLatin1StringView(".moc")))
                    wrong += file.path + QStringLiteral(" includes without a folder: ") + include;
            } else if (!mayInclude(file, include.section(u'/', 0, 0)) && !(file.module == u"cli" && isPaper(include))) {
                wrong += file.path + QStringLiteral(" must not know ") + include;
            }
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void tst_Includes::linksOnlyWhatItsTargetMayKnow()
{
    QStringList wrong;
    for (const Module &module : modules()) {
        for (const QString &library : module.links) {
            if (!mayLink(module, library))
                wrong += module.file + QStringLiteral(": ") + module.name + QStringLiteral(" must not link ") + library;
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void tst_Includes::keepsEachLibraryBehindOneDoor_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("doors"); // subjects that may include it
    const auto row = [](const char *name, const char *header, const char *doors) {
        QTest::newRow(name) << QString::fromLatin1(header) << QString::fromLatin1(doors);
    };
    row("ZXing reads symbols in one file", "^(ZXing/|ReadBarcode\\.h|ZXVersion\\.h)", "one");
    row("libdmtx reads symbols in one file", "^dmtx\\.h$", "one");
    row("libzint draws symbols in one file", "^zint\\.h$", "one");
    row("libsodium hashes PINs in one file", "^sodium", "one");
    row("xlsxwriter writes sheets in one file", "^xlsxwriter", "one");
    row("Qt prints in one file", "^(QtPrintSupport/)?QPrint", "one");
    row("zstd compresses in one file", "^zstd", "one");
    row("Expat parses XML in one file", "^expat", "one");
    row("tl::expected stands behind Result", "^tl/expected", "one");
    row("SQLite's own interface stands in one file", "^sqlite3\\.h$", "one");
    row("QtKeychain keeps secrets in one file", "^qt6keychain", "one");
    row("libcurl speaks HTTP in one file", "^curl/", "one");
    row("libssh speaks SFTP in one file", "^libssh", "one");
    row("OpenCV stays with vision and camera", "^opencv", "devices/vision/ devices/media/");
    row("Qt Sql stays in the ledger", "^(QtSql/)?QSql", "core/ledger/");
    row("Qt Network stays with the listener, printers and lines of text", "^(QtNetwork/)?(QNetwork|QTcp|QSsl|QUdp)",
        "core/endpoint/http devices/printers/ devices/serialline/");
    row("Qt Http Server listens in one file", "^QHttp", "one");
    row("Qt SerialPort stays with its devices", "^(QtSerialPort/)?QSerialPort",
        "devices/serialscanner/ devices/serialline/ devices/printers/");
}

void tst_Includes::keepsEachLibraryBehindOneDoor()
{
    QFETCH(QString, header);
    QFETCH(QString, doors);
    const QRegularExpression pattern(header);
    Names users;
    for (const SourceFile &file : sourceFiles()) {
        for (const QString &include : file.foreignIncludes()) {
            if (pattern.match(include).hasMatch())
                users += file.subject();
        }
    }
    QStringList wrong;
    if (doors == QLatin1StringView("one")) {
        if (users.size() > 1)
            wrong = users.values();
    } else {
        const QStringList allowed = doors.split(u' ');
        for (const QString &user : users) {
            if (std::none_of(
                    allowed.begin(), allowed.end(), [&user](const QString &door) { return user.startsWith(door); }))
                wrong += user;
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u' ')));
}

void tst_Includes::keepsWordsWhereTheyBelong_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("allowed"); // beginnings of paths
    const auto row = [](const char *name, const char *word, const char *allowed) {
        QTest::newRow(name) << QString::fromLatin1(word) << QString::fromLatin1(allowed);
    };
    row("only the clock asks for the time",
        "\\b(currentDateTime|currentDateTimeUtc|currentDate|currentTime|currentMSecsSinceEpoch|currentSecsSinceEpoch)"
        "\\b"
        "|\\bsystem_clock\\b",
        "core/base/clock.cpp");
    row("only the ledger speaks SQL", "\\bQSql[A-Z]\\w*", "core/ledger/");
    row("only transport, listener, printers and lines of text speak to the network",
        "\\b(QNetwork[A-Z]|QTcpSocket|QSslSocket)\\w*",
        "core/endpoint/http core/transport/ devices/printers/ devices/serialline/");
    row("nothing throws", "\\bthrow\\b", "");
    row("nothing runs an event loop inside another", "\\bprocessEvents\\b|\\bQEventLoop\\b", "");
    // A lock between processes has no wait with an end; the ledger asks again for a while.
    row("nothing sleeps or kills a thread", "\\bQThread::(m|u)?sleep\\b|\\bsleep_for\\b|->terminate\\(\\)",
        "core/ledger/writelock.cpp");
    row("pages name the keys of the house by their meaning", "\\bKey_F(1|2|4|8|9|12)\\b|addKey\\(\\s*Qt::Key_Escape\\b",
        "ui/common/housekey.cpp devices/");
    row("nothing promises later work", "\\bTODO\\b|\\bFIXME\\b", "");
}

void tst_Includes::keepsWordsWhereTheyBelong()
{
    QFETCH(QString, word);
    QFETCH(QString, allowed);
    const QRegularExpression pattern(word);
    const QStringList homes = allowed.split(u' ', Qt::SkipEmptyParts);
    QStringList wrong;
    for (const SourceFile &file : sourceFiles()) {
        if (std::any_of(
                homes.begin(), homes.end(), [&file](const QString &home) { return file.path.startsWith(home); }))
            continue;
        const QRegularExpressionMatch match = pattern.match(file.code());
        if (match.hasMatch())
            wrong += file.path + QStringLiteral(": ") + match.captured();
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void tst_Includes::translatesWhatScreensSay()
{
    // A literal handed straight to something that shows it; words only, signs such as "·" need no translation.
    static const QRegularExpression shown(QStringLiteral(
        "\\b(setText|setWindowTitle|setToolTip|setPlaceholderText|setStatusTip|setTitle|addAction|addTab"
        "|setAccessibleName|QLabel|QPushButton|QToolButton|QCheckBox)\\s*\\(\\s*"
        "(QStringLiteral|QLatin1StringView|QString::from\\w+|u)?\\s*\\(?\\s*\"[^\"]*[A-Za-z]{2}[^\"]*\""));
    QStringList wrong;
    for (const SourceFile &file : sourceFiles()) {
        const QRegularExpressionMatch match = shown.match(file.code());
        if (match.hasMatch())
            wrong += file.path + QStringLiteral(": ") + match.captured();
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

QTEST_GUILESS_MAIN(tst_Includes)
#include "tst_includes.moc"
