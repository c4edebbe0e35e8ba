#pragma once

#include <QByteArray>
#include <QString>

#include <atomic>
#include <thread>

struct ssh_bind_struct;
struct ssh_session_struct;

namespace packledger::test {

/// An SSH server that lets in whoever knows a password, by one method, and offers nothing behind the door. OpenSSH's
/// own asks the system for passwords, and a test has no account there.
class PasswordServer
{
public:
    enum class Method { Password, Questions }; ///< RFC 4252, 8, and RFC 4256
    static constexpr const char *user = "site7";
    static constexpr const char *password = "canary-right";

    /// `hostKey` is the file of an OpenSSH key.
    PasswordServer(const QString &hostKey, Method method);
    ~PasswordServer();
    PasswordServer(const PasswordServer &) = delete;
    PasswordServer &operator=(const PasswordServer &) = delete;

    [[nodiscard]] int port() const { return m_port; }
    [[nodiscard]] int letIn() const { return m_letIn; }

private:
    void serve();
    void serve(ssh_session_struct *session);

    Method m_method;
    ssh_bind_struct *m_bind;
    int m_port = 0;
    std::atomic<int> m_letIn = 0;
    std::atomic<bool> m_isOver = false;
    std::thread m_thread;
};

} // namespace packledger::test
