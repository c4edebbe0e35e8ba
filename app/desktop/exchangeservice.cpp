#include "desktop/exchangeservice.h"

#include "access/session.h"
#include "base/errortext.h"
#include "bootstrap/secretstore.h"
#include "common/plaintext.h"
#include "sync/exchange.h"
#include "transport/maketransport.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace packledger::desktop {

using common::ChipState;
using common::Tone;

namespace {

constexpr qint64 longestWaitMs = 4 * 3'600'000LL; // a document that waits longer wants a look
constexpr int lookMs = 1'000; // for what the station queued meanwhile
constexpr int looksToTell = 5;

} // namespace

ExchangeService::ExchangeService(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
}

ExchangeService::~ExchangeService()
{
    m_isEnding = true;
    m_end.release();
    if (m_thread)
        m_thread->wait();
}

void ExchangeService::open(const QString &folder, const QByteArray &station)
{
    if (m_thread)
        return;
    m_thread.reset(QThread::create([this, folder, station] { work(folder, station); }));
    m_thread->setObjectName(QStringLiteral("exchange"));
    m_thread->start();
}

void ExchangeService::work(const QString &folder, const QByteArray &station)
{
    Result<ledger::Site> site = ledger::Site::open(folder, m_clock);
    // An import holds the ledger for long, and a server may be away for a moment: the exchange waits for it.
    for (bool isTold = false; !site; site = ledger::Site::open(folder, m_clock)) {
        if (!std::exchange(isTold, true))
            qWarning("exchange: %s %s", site.error().code.name().data(), qUtf8Printable(site.error().detail));
        if (m_end.tryAcquire(1, lookMs))
            return;
    }
    // No person is at work here: the journal says so.
    const QByteArray nobody = "automatic";
    site->ledger().setActor({ nobody, station });
    const access::Session session(nobody, QString::fromLatin1(nobody), { access::Permission::Exchange });
    const std::unique_ptr<transport::Secrets> secrets = bootstrap::openSecrets(folder);
    sync::Exchange exchange(*site,
        [&](const sync::PartnerProfile &partner) { return transport::makeTransport(partner, *secrets, m_clock); });
    int looks = 0;
    do {
        const bool isDue = exchange.nextMs() <= m_clock.now().ms;
        if (isDue) {
            if (const Result<void> done = exchange.goOn(session, {}, {}); !done)
                qWarning("exchange: %s %s", done.error().code.name().data(), qUtf8Printable(done.error().detail));
        }
        if (isDue || looks++ % looksToTell == 0) {
            using Health = sync::ExchangeHealth;
            const Result<Health> health = site->ledger().read(
                [&](ledger::View &view) -> Result<Health> { return sync::exchangeHealth(view, m_clock.now().ms); });
            if (health)
                QMetaObject::invokeMethod(
                    this, [this, told = *health] { tell(told); }, Qt::QueuedConnection);
        }
    } while (!m_end.tryAcquire(1, lookMs));
}

void ExchangeService::tell(const sync::ExchangeHealth &health)
{
    if (m_isEnding)
        return;
    m_health = health;
    Q_EMIT healthChanged();
}

QString ExchangeService::trouble() const
{
    QStringList sentences;
    if (m_health.failing > 0) {
        const ErrorCode code(m_health.code.constData());
        sentences.append(tr("%1: %2").arg(
            m_health.partner, hasErrorSentence(code) ? errorSentence(code, m_health.words) : m_health.words));
    }
    if (m_health.refused > 0)
        sentences.append(tr("Partners refused %n document(s).", nullptr, int(m_health.refused)));
    if (m_health.troubled > 0)
        sentences.append(tr("%n arrival(s) could not be taken.", nullptr, int(m_health.troubled)));
    return sentences.join(u'\n');
}

ChipState ExchangeService::chip() const
{
    const QLocale locale;
    const qint64 age = std::max<qint64>(0, m_clock.now().ms - m_health.oldestMs);
    const QString waiting = m_health.waiting == 0
        ? tr("nothing waiting")
        : tr("%1 waiting · %2").arg(locale.toString(m_health.waiting), common::agoText(age));
    if (m_health.partners == 0)
        return { .tone = m_health.waiting > 0 && age > longestWaitMs ? Tone::Attention : Tone::Neutral,
            .text = tr("No connections · %1").arg(waiting) };
    if (m_health.refused + m_health.troubled > 0)
        return { .tone = Tone::Stop,
            .text = QStringLiteral("· ") + waiting,
            .strong = tr("%1 refused").arg(locale.toString(m_health.refused + m_health.troubled)),
            .strongFirst = true };
    if (m_health.failing > 0)
        return { .tone = Tone::Attention,
            .text = QStringLiteral("· ") + waiting,
            .strong
            = m_health.failing == m_health.partners ? tr("Offline") : tr("%1 not reached").arg(m_health.partner),
            .strongFirst = true };
    if (m_health.late > 0)
        return { .tone = Tone::Attention,
            .text = QStringLiteral("· ") + waiting,
            .strong = tr("Acknowledgement late"),
            .strongFirst = true };
    return { .text = m_health.goodMs > 0 ? tr("Connected · %1").arg(waiting) : tr("Not tried yet · %1").arg(waiting) };
}

} // namespace packledger::desktop
