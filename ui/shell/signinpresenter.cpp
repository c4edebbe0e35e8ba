#include "shell/signinpresenter.h"

#include "access/signin.h"
#include "base/errortext.h"
#include "common/plaintext.h"

namespace packledger::shell {

namespace {

QString initialsOf(const QString &name)
{
    const QStringList words = name.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QString initials;
    for (const QString &word : { words.value(0), words.size() > 1 ? words.last() : QString() })
        initials += word.left(1).toUpper();
    return initials;
}

} // namespace

SignInPresenter::SignInPresenter(common::LedgerService &ledger, const Clock &clock, QString station, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_clock(clock)
{
    m_state.station = std::move(station);
}

void SignInPresenter::refresh(const QString &siteName)
{
    m_state.siteName = siteName;
    m_state.isBusy = true;
    m_ledger.run(
        this,
        [](ledger::Site &site) {
            return site.ledger().read(
                [](ledger::View &view) -> Result<std::vector<ledger::StoredUser>> { return view.users().all(); });
        },
        [this](const Result<std::vector<ledger::StoredUser>> &users) {
            m_state.isBusy = false;
            if (users)
                showPeople(*users);
            else
                m_state.message = errorSentence(users.error());
            Q_EMIT stateChanged(m_state);
        });
}

void SignInPresenter::showPeople(const std::vector<ledger::StoredUser> &users)
{
    m_users = users;
    m_state.people.clear();
    const Instant now = m_clock.now();
    for (const ledger::StoredUser &user : users) {
        if (user.disabled)
            continue;
        PersonRow row { user.id, user.name, initialsOf(user.name), {}, user.lockedUntilMs > now.ms };
        if (row.isLocked)
            row.note = tr("locked until %1").arg(common::momentText(user.lockedUntilMs, now.offsetMinutes));
        m_state.people.push_back(row);
    }
    m_state.isFirstRun = m_state.people.empty();
    // Whoever is alone, or was here last, need not be chosen.
    if (m_state.people.size() == 1)
        m_state.chosen = m_state.people.front().id;
}

QByteArray SignInPresenter::loginOf(UserId user) const
{
    for (const ledger::StoredUser &known : m_users) {
        if (known.id == user)
            return known.login;
    }
    return {};
}

void SignInPresenter::choose(UserId user)
{
    m_state.chosen = user;
    m_state.message.clear();
    ++m_state.attempt;
    Q_EMIT stateChanged(m_state);
}

void SignInPresenter::enter(UserId user, const QString &pin)
{
    if (m_state.isBusy)
        return;
    m_state.isBusy = true;
    m_state.message.clear();
    Q_EMIT stateChanged(m_state);
    m_ledger.run(
        this,
        [login = loginOf(user), pin, station = m_state.station](ledger::Site &site) -> Result<access::Session> {
            // The journal writes down who tried, before it is known whether the PIN fits.
            site.ledger().setActor({ login, station.toUtf8() });
            return access::SignIn(site.ledger()).signIn(login, pin);
        },
        [this](const Result<access::Session> &session) {
            if (session)
                admit(*session);
            else
                showRefusal(session.error());
        });
}

void SignInPresenter::addFirst(const QString &name, const QString &pin)
{
    if (m_state.isBusy)
        return;
    m_state.isBusy = true;
    m_state.message.clear();
    Q_EMIT stateChanged(m_state);
    m_ledger.run(
        this,
        [name, pin, station = m_state.station](ledger::Site &site) -> Result<access::Session> {
            const QByteArray login = access::SignIn::loginFor(name);
            site.ledger().setActor({ login, station.toUtf8() });
            access::SignIn signIn(site.ledger());
            if (const Result<access::Session> added = signIn.addUser({}, login, name.simplified(), pin); !added)
                return fail(added.error());
            return signIn.signIn(login, pin);
        },
        [this](const Result<access::Session> &session) {
            if (session)
                admit(*session);
            else
                showRefusal(session.error());
        });
}

void SignInPresenter::admit(const access::Session &session)
{
    m_session = session;
    m_state.unfinished.clear();
    m_state.isBusy = false;
    ++m_state.attempt;
    Q_EMIT stateChanged(m_state);
    Q_EMIT signedIn(m_session);
}

void SignInPresenter::showRefusal(const Error &error)
{
    m_state.isBusy = false;
    m_state.message = errorSentence(error);
    ++m_state.attempt;
    Q_EMIT stateChanged(m_state);
    // A wrong PIN may have locked the person just now.
    const QString kept = m_state.message;
    refresh(m_state.siteName);
    m_state.message = kept;
}

void SignInPresenter::showTrouble(const QString &sentence)
{
    m_state.people.clear();
    m_state.isFirstRun = false;
    m_state.isBusy = false;
    m_state.message = sentence;
    Q_EMIT stateChanged(m_state);
}

void SignInPresenter::setHint(const QString &hint)
{
    m_state.hint = hint;
    Q_EMIT stateChanged(m_state);
}

void SignInPresenter::lock()
{
    if (!m_session.isValid())
        return;
    m_ledger.run(
        this, [session = m_session](ledger::Site &site) { return access::SignIn(site.ledger()).signOut(session); },
        [](const Result<void> &) {});
    m_session = {};
    m_state.unfinished = m_unfinished;
    m_state.message.clear();
    ++m_state.attempt;
    Q_EMIT locked();
    refresh(m_state.siteName);
}

} // namespace packledger::shell
