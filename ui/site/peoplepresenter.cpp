#include "site/peoplepresenter.h"

#include "access/accesserrors.h"
#include "access/signin.h"
#include "base/errortext.h"
#include "common/plaintext.h"

#include <algorithm>

namespace packledger::site {

using common::Tone;

PeoplePresenter::PeoplePresenter(common::LedgerService &ledger, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_clock(clock)
{
}

void PeoplePresenter::setSession(const access::Session &session)
{
    m_session = session;
    m_state.chosen.clear();
}

void PeoplePresenter::refresh()
{
    m_ledger.run(
        this,
        [](ledger::Site &site) {
            return site.ledger().read(
                [](ledger::View &view) -> Result<std::vector<ledger::StoredUser>> { return view.users().all(); });
        },
        [this](const Result<std::vector<ledger::StoredUser>> &users) {
            if (users)
                show(*users);
            else
                Q_EMIT failed(users.error());
        });
}

void PeoplePresenter::show(const std::vector<ledger::StoredUser> &users)
{
    m_users = users;
    m_state.people.clear();
    const Instant now = m_clock.now();
    for (const ledger::StoredUser &user : users) {
        DeviceRow row;
        row.id = QString::fromUtf8(user.login);
        row.name = user.name;
        row.detail = user.login == m_session.login() ? tr("%1 · signed in here").arg(row.id) : row.id;
        row.tone = user.disabled ? Tone::Neutral : Tone::Accepted;
        row.status = user.disabled ? tr("may not sign in") : tr("may sign in");
        if (!user.disabled && user.lockedUntilMs > now.ms) {
            row.tone = Tone::Attention;
            row.status = tr("locked until %1").arg(common::momentText(user.lockedUntilMs, now.offsetMinutes));
        }
        row.isChosen = row.id == m_state.chosen;
        m_state.people.push_back(row);
    }
    const auto chosen = std::find_if(users.begin(), users.end(),
        [this](const ledger::StoredUser &user) { return QString::fromUtf8(user.login) == m_state.chosen; });
    if (chosen == users.end())
        m_state.chosen.clear();
    m_state.name = chosen == users.end() ? QString() : chosen->name;
    m_state.isDisabled = chosen != users.end() && chosen->disabled;
    m_state.mayChange = chosen != users.end() && chosen->login != m_session.login();
    Q_EMIT stateChanged(m_state);
}

void PeoplePresenter::choose(const QString &login)
{
    m_state.chosen = login;
    m_state.nameError.clear();
    m_state.pinError.clear();
    ++m_state.done;
    show(std::vector(m_users));
}

bool PeoplePresenter::fits(const QString &pin, const QString &again)
{
    m_state.pinError = pin == again ? QString() : tr("The two PINs differ. Type both again.");
    Q_EMIT stateChanged(m_state);
    return m_state.pinError.isEmpty() && m_state.nameError.isEmpty();
}

void PeoplePresenter::add(const QString &name, const QString &pin, const QString &again)
{
    m_state.nameError = name.trimmed().isEmpty() ? tr("The name comes first.") : QString();
    if (!fits(pin, again))
        return;
    run(
        [by = m_session, name = name.simplified(), pin](ledger::Site &site) -> Result<void> {
            const auto added = access::SignIn(site.ledger()).addUser(by, access::SignIn::loginFor(name), name, pin);
            return added ? Result<void>() : fail(added.error());
        },
        tr("%1 may sign in now.").arg(name.simplified()));
}

void PeoplePresenter::changePin(const QString &pin, const QString &again)
{
    m_state.nameError.clear();
    if (m_state.chosen.isEmpty() || !fits(pin, again))
        return;
    run([by = m_session, login = m_state.chosen.toUtf8(), pin](
            ledger::Site &site) { return access::SignIn(site.ledger()).changePin(by, login, pin); },
        tr("%1 has a new PIN.").arg(m_state.name));
}

void PeoplePresenter::disableOrEnable()
{
    if (!m_state.mayChange)
        return;
    run(
        [by = m_session, login = m_state.chosen.toUtf8(), isDisabled = m_state.isDisabled](ledger::Site &site) {
            access::SignIn door(site.ledger());
            return isDisabled ? door.enableUser(by, login) : door.disableUser(by, login);
        },
        m_state.isDisabled ? tr("%1 may sign in again.").arg(m_state.name)
                           : tr("%1 may not sign in any more. The history stays.").arg(m_state.name));
}

void PeoplePresenter::run(Act act, const QString &sentence)
{
    if (m_state.isBusy)
        return;
    m_state.isBusy = true;
    Q_EMIT stateChanged(m_state);
    m_ledger.run(this, std::move(act), [this, sentence](const Result<void> &done) {
        m_state.isBusy = false;
        if (!done) {
            showRefusal(done.error());
            return;
        }
        ++m_state.done;
        refresh();
        Q_EMIT told(sentence);
    });
}

void PeoplePresenter::showRefusal(const Error &error)
{
    if (error.code == codes::userExists || error.code == codes::nameMissing)
        m_state.nameError = errorSentence(error);
    else if (error.code == codes::pinTooShort)
        m_state.pinError = errorSentence(error);
    else
        Q_EMIT failed(error);
    Q_EMIT stateChanged(m_state);
}

} // namespace packledger::site
