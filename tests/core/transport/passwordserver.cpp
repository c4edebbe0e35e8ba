#include "core/transport/passwordserver.h"

#include <QFile>

#include <libssh/libssh.h>
#include <libssh/server.h>

#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>

namespace packledger::test {

namespace {

// libssh wants callbacks instead, which know nothing of questions.
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"

bool isRight(const char *given)
{
    return given != nullptr && QByteArray(given) == PasswordServer::password;
}

} // namespace

PasswordServer::PasswordServer(const QString &hostKey, Method method)
    : m_method(method)
    , m_bind(ssh_bind_new())
{
    const int any = 0;
    ssh_bind_options_set(m_bind, SSH_BIND_OPTIONS_BINDADDR, "127.0.0.1");
    ssh_bind_options_set(m_bind, SSH_BIND_OPTIONS_BINDPORT, &any);
    ssh_bind_options_set(m_bind, SSH_BIND_OPTIONS_HOSTKEY, QFile::encodeName(hostKey).constData());
    if (ssh_bind_listen(m_bind) != SSH_OK)
        qFatal("%s", ssh_get_error(m_bind));
    sockaddr_in address = {};
    socklen_t size = sizeof address;
    if (::getsockname(ssh_bind_get_fd(m_bind), reinterpret_cast<sockaddr *>(&address), &size) != 0)
        qFatal("no port");
    m_port = ntohs(address.sin_port);
    m_thread = std::thread([this] { serve(); });
}

PasswordServer::~PasswordServer()
{
    m_isOver = true;
    m_thread.join();
    ssh_bind_free(m_bind);
}

void PasswordServer::serve()
{
    while (!m_isOver) {
        pollfd coming { ssh_bind_get_fd(m_bind), POLLIN, 0 };
        if (::poll(&coming, 1, 50) <= 0)
            continue;
        ssh_session session = ssh_new();
        if (ssh_bind_accept(m_bind, session) == SSH_OK && ssh_handle_key_exchange(session) == SSH_OK)
            serve(session);
        ssh_disconnect(session);
        ssh_free(session);
    }
}

void PasswordServer::serve(ssh_session_struct *session)
{
    const int method = m_method == Method::Password ? SSH_AUTH_METHOD_PASSWORD : SSH_AUTH_METHOD_INTERACTIVE;
    while (ssh_message message = ssh_message_get(session)) {
        const int type = ssh_message_type(message);
        const int subtype = ssh_message_subtype(message);
        if (type == SSH_REQUEST_AUTH && subtype == SSH_AUTH_METHOD_INTERACTIVE && m_method == Method::Questions
            && !ssh_message_auth_kbdint_is_response(message)) {
            const char *questions[] = { "Password: " };
            char echoes[] = { 0 };
            ssh_message_auth_interactive_request(message, "", "", 1, questions, echoes);
            ssh_message_free(message);
            continue;
        }
        const bool isOurs = type == SSH_REQUEST_AUTH && subtype == method;
        bool isGood = false;
        if (isOurs && m_method == Method::Password)
            isGood = QByteArray(ssh_message_auth_user(message)) == user && isRight(ssh_message_auth_password(message));
        else if (isOurs)
            isGood = isRight(ssh_userauth_kbdint_getanswer(session, 0));
        if (isGood) {
            ++m_letIn;
            ssh_message_auth_reply_success(message, 0);
        } else {
            if (type == SSH_REQUEST_AUTH)
                ssh_message_auth_set_methods(message, method);
            ssh_message_reply_default(message);
        }
        ssh_message_free(message);
    }
}

} // namespace packledger::test
