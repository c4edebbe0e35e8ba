#pragma once

#include <QDeadlineTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <csignal>

namespace packledger::test {

/// A keychain of its own for this process: a message bus and GNOME's keyring in a temporary folder.
class Keyring
{
public:
    Keyring()
    {
        const QString bus = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
        const QString keyring = QStandardPaths::findExecutable(QStringLiteral("gnome-keyring-daemon"));
        if (bus.isEmpty() || keyring.isEmpty())
            return;
        m_bus.start(bus,
            { QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address=1"),
                QStringLiteral("--address=unix:path=") + m_folder.filePath(QStringLiteral("bus")) });
        if (!m_bus.waitForReadyRead(30'000))
            return;
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : { "HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME" })
            environment.insert(QString::fromLatin1(name), m_folder.path());
        m_keyring.setProcessEnvironment(environment);
        m_keyring.start(keyring,
            { QStringLiteral("--foreground"), QStringLiteral("--unlock"), QStringLiteral("--components=secrets") });
        m_keyring.write("a test's\n");
        m_keyring.closeWriteChannel();
        // It says nothing; its keyring is there once it is unlocked.
        const QDeadlineTimer end(30'000);
        while (!m_isRunning && !end.hasExpired() && m_keyring.state() != QProcess::NotRunning) {
            (void)m_keyring.waitForReadyRead(50);
            m_isRunning = QFile::exists(m_folder.filePath(QStringLiteral("keyrings/login.keyring")));
        }
    }
    ~Keyring()
    {
        // GLib ends a program whose bus goes away.
        std::signal(SIGTERM, SIG_IGN);
        for (QProcess *process : { &m_keyring, &m_bus }) {
            process->kill();
            process->waitForFinished(10'000);
        }
    }
    Keyring(const Keyring &) = delete;
    Keyring &operator=(const Keyring &) = delete;

    [[nodiscard]] bool isRunning() const { return m_isRunning; }

private:
    QTemporaryDir m_folder;
    QProcess m_bus;
    QProcess m_keyring;
    bool m_isRunning = false;
};

} // namespace packledger::test
