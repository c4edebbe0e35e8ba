#include "support/keyring.h"
#include "transport/filesecrets.h"
#include "transport/keychainsecrets.h"
#include "transport/secreterrors.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <sys/stat.h>
#include <unistd.h>

using namespace packledger;
using namespace packledger::transport;

namespace {

mode_t modeOf(const QString &path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 0777 : 0;
}

void setMode(const QString &path, mode_t mode)
{
    QCOMPARE(::chmod(QFile::encodeName(path).constData(), mode), 0);
}

} // namespace

/// Where passwords and keys are kept: in the keychain, or in files that a person chose.
class tst_Secrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsReplacesAndForgets_data();
    void keepsReplacesAndForgets();
    void keepsBytesAsTheyAre_data() { keepsReplacesAndForgets_data(); }
    void keepsBytesAsTheyAre();
    void closesFilesToOthers();
    void readsNothingThatOthersMayRead();
    void readsNothingThroughALink();
    void refusesNamesThatLeaveTheFolder_data();
    void refusesNamesThatLeaveTheFolder();
    void keepsSitesApart();
    void neverFallsBackToPlainText();

private:
    std::unique_ptr<Secrets> open(const QString &kind)
    {
        if (kind == u"files")
            return std::make_unique<FileSecrets>(m_folder.filePath(QStringLiteral("secrets")));
        return std::make_unique<KeychainSecrets>(QStringLiteral("/srv/site"));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<test::Keyring> m_keyring;
};

void tst_Secrets::keepsReplacesAndForgets_data()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("files") << QStringLiteral("files");
    QTest::newRow("keychain") << QStringLiteral("keychain");
}

void tst_Secrets::keepsReplacesAndForgets()
{
    QFETCH(QString, kind);
    if (kind == u"keychain") {
        m_keyring = std::make_unique<test::Keyring>();
        if (!m_keyring->isRunning())
            QSKIP("dbus-daemon or gnome-keyring-daemon is missing: no keychain to test with");
    }
    const auto secrets = open(kind);
    QTRY_VERIFY_WITH_TIMEOUT(secrets->names().has_value(), 30'000);
    QCOMPARE(secrets->names().value(), QByteArrayList());
    QCOMPARE(secrets->value("acme-sftp").error().code, codes::unknownSecret);
    QVERIFY(secrets->keep("acme-sftp", "hunter2"));
    QVERIFY(secrets->keep("Zeta.token", "t"));
    QVERIFY(secrets->keep("acme-sftp", "hunter3"));
    QCOMPARE(secrets->value("acme-sftp").value(), QByteArray("hunter3"));
    QCOMPARE(secrets->names().value(), QByteArrayList({ "Zeta.token", "acme-sftp" }));
    // Whoever opens them next finds the same.
    QCOMPARE(open(kind)->value("Zeta.token").value(), QByteArray("t"));
    QVERIFY(secrets->remove("acme-sftp"));
    QCOMPARE(secrets->value("acme-sftp").error().code, codes::unknownSecret);
    QCOMPARE(secrets->remove("acme-sftp").error().code, codes::unknownSecret);
    QCOMPARE(secrets->names().value(), QByteArrayList({ "Zeta.token" }));
    QCOMPARE(secrets->keep("empty", "").error().code, codes::secretEmpty);
}

void tst_Secrets::keepsBytesAsTheyAre()
{
    QFETCH(QString, kind);
    if (kind == u"keychain" && (!m_keyring || !m_keyring->isRunning()))
        QSKIP("dbus-daemon or gnome-keyring-daemon is missing: no keychain to test with");
    QByteArray certificate; // PKCS#12 is bytes of every kind
    for (int i = 0; i < 4096; ++i)
        certificate += char(i * 7);
    const auto secrets = open(kind);
    QVERIFY(secrets->keep("p12", certificate));
    QCOMPARE(secrets->value("p12").value(), certificate);
    QVERIFY(secrets->keep("pem", "-----BEGIN\nx\n-----END\n"));
    QCOMPARE(secrets->value("pem").value(), QByteArray("-----BEGIN\nx\n-----END\n"));
}

void tst_Secrets::closesFilesToOthers()
{
    const mode_t before = ::umask(0);
    const QString folder = m_folder.filePath(QStringLiteral("closed"));
    QVERIFY(FileSecrets(folder).keep("a", "x"));
    ::umask(before);
    QCOMPARE(modeOf(folder), mode_t(0700));
    QCOMPARE(modeOf(folder + QStringLiteral("/a")), mode_t(0600));
}

void tst_Secrets::readsNothingThatOthersMayRead()
{
    const QString folder = m_folder.filePath(QStringLiteral("open"));
    FileSecrets secrets(folder);
    QVERIFY(secrets.keep("a", "x"));
    for (const mode_t mode : { mode_t(0640), mode_t(0604), mode_t(0620) }) {
        setMode(folder + QStringLiteral("/a"), mode);
        QCOMPARE(secrets.value("a").error().code, codes::secretsExposed);
    }
    setMode(folder + QStringLiteral("/a"), 0400);
    QCOMPARE(secrets.value("a").value(), QByteArray("x"));
    setMode(folder, 0750);
    QCOMPARE(secrets.value("a").error().code, codes::secretsExposed);
    QCOMPARE(secrets.keep("b", "y").error().code, codes::secretsExposed);
    QCOMPARE(secrets.names().error().code, codes::secretsExposed);
    QVERIFY(!QFile::exists(folder + QStringLiteral("/b")));
}

void tst_Secrets::readsNothingThroughALink()
{
    const QString folder = m_folder.filePath(QStringLiteral("links"));
    FileSecrets secrets(folder);
    QVERIFY(secrets.keep("a", "x"));
    QVERIFY(QFile::link(folder + QStringLiteral("/a"), folder + QStringLiteral("/b")));
    QVERIFY(!secrets.value("b"));
}

void tst_Secrets::refusesNamesThatLeaveTheFolder_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char *name : { "", "../a", "/etc/passwd", "a/b", ".names", "a b", "\xc3\xa4" })
        QTest::newRow(name) << QByteArray(name);
    QTest::newRow("too long") << QByteArray(65, 'a');
}

void tst_Secrets::refusesNamesThatLeaveTheFolder()
{
    QFETCH(QByteArray, name);
    FileSecrets files(m_folder.filePath(QStringLiteral("names")));
    KeychainSecrets keychain(QStringLiteral("/srv/site"));
    for (Secrets *secrets : { static_cast<Secrets *>(&files), static_cast<Secrets *>(&keychain) }) {
        QCOMPARE(secrets->value(name).error().code, codes::secretName);
        QCOMPARE(secrets->keep(name, "x").error().code, codes::secretName);
        QCOMPARE(secrets->remove(name).error().code, codes::secretName);
    }
}

void tst_Secrets::keepsSitesApart()
{
    if (!m_keyring || !m_keyring->isRunning())
        QSKIP("dbus-daemon or gnome-keyring-daemon is missing: no keychain to test with");
    QVERIFY(KeychainSecrets(QStringLiteral("/srv/demo")).keep("only-demo", "x"));
    QCOMPARE(KeychainSecrets(QStringLiteral("/srv/site")).value("only-demo").error().code, codes::unknownSecret);
}

void tst_Secrets::neverFallsBackToPlainText()
{
    // Without a keychain: an error, and nothing written below the home folder.
    const QString home = m_folder.filePath(QStringLiteral("home"));
    QVERIFY(QDir().mkdir(home));
    QProcess child;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HOME"), home);
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home);
    environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nonexistent/bus"));
    environment.insert(QStringLiteral("PACKLEDGER_TEST_PLAIN"), QStringLiteral("1"));
    child.setProcessEnvironment(environment);
    child.start(QCoreApplication::applicationFilePath(), {});
    QVERIFY(child.waitForFinished(60'000));
    QCOMPARE(child.exitStatus(), QProcess::NormalExit);
    QCOMPARE(child.exitCode(), 0);
    QDirIterator files(home, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains("canary-5f2e"), qPrintable(file.fileName()));
    }
}

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    if (qEnvironmentVariableIsSet("PACKLEDGER_TEST_PLAIN")) {
        const Result<void> kept = KeychainSecrets(QStringLiteral("/srv/site")).keep("a", "canary-5f2e");
        return !kept && (kept.error().code == codes::noKeychain || kept.error().code == codes::keychainFailed) ? 0 : 1;
    }
    tst_Secrets test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_secrets.moc"
