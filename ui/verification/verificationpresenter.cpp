#include "verification/verificationpresenter.h"

#include "base/errortext.h"
#include "common/plaintext.h"
#include "gs1/expirydate.h"
#include "scan/interpret.h"
#include "verification/verificationwords.h"
#include "workflow/accesstokens.h"
#include "workflow/clientscope.h"
#include "workflow/verification.h"
#include "workflow/verificationerrors.h"
#include "workflow/verificationrequest.h"

#include <QDir>
#include <QHash>

#include <algorithm>

namespace packledger::verification {

using common::LedgerService;
using ledger::VerificationRow;
using ledger::VerificationStore;

namespace {

constexpr int pageOf = 200;
constexpr ledger::TokenKind kind = ledger::TokenKind::Verification;
constexpr int followMs = 3'000;

/// "(01)…(21)…": what a scan said, as a person could type it.
QString bracketed(const workflow::ScannedIdentity &identity, const QDate &today)
{
    const std::optional<gs1::Gtin> gtin = identity.key.gtin();
    if (!gtin)
        return {};
    QByteArray text = "(01)" + gtin->digits();
    if (!identity.expiry.isEmpty()) {
        QByteArray date = QByteArray(identity.expiry).remove(0, 2).replace("-", "");
        if (date.size() == 4)
            date += "00";
        if (gs1::ExpiryDate::parse(date.left(6), today))
            text += "(17)" + date.left(6);
    }
    if (!identity.lot.isEmpty())
        text += "(10)" + identity.lot;
    return QString::fromUtf8(text + "(21)" + identity.key.serial());
}

} // namespace

/// What one look at the ledger found.
struct VerificationPresenter::Look
{
    std::vector<VerificationLine> lines;
    bool hasMore = false;
    QString counted;
    std::vector<WaitingRequest> waiting;
    std::vector<common::TokenHolder> askers;
    QStringList clients;
};

VerificationPresenter::VerificationPresenter(LedgerService &ledger, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_clock(clock)
    , m_most(pageOf)
{
    m_follow.setInterval(followMs);
    connect(&m_follow, &QTimer::timeout, this, &VerificationPresenter::refresh);
}

void VerificationPresenter::setSession(const access::Session &session)
{
    m_session = session;
    m_state = {};
    m_state.mayAnswer = session.may(access::Permission::Exchange);
    m_state.mayManage = session.may(access::Permission::ManageSite);
    ++m_state.round;
    tell();
}

void VerificationPresenter::watch(bool isShown)
{
    if (isShown == m_follow.isActive())
        return;
    if (isShown) {
        m_follow.start();
        refresh();
    } else {
        m_follow.stop();
    }
}

VerificationStore::Wanted VerificationPresenter::wanted() const
{
    VerificationStore::Wanted wanted { .any = m_state.search };
    if (m_state.days > 0)
        wanted.fromMs = m_clock.now().ms - qint64(m_state.days) * 86'400'000;
    wanted.failuresOnly = m_state.show == VerificationState::Show::Failures;
    return wanted;
}

void VerificationPresenter::refresh()
{
    m_ledger.run(
        this,
        [wanted = wanted(), most = m_most, now = m_clock.now(), log = m_log](ledger::Site &site) {
            return site.ledger().read([&](ledger::View &view) -> Result<Look> {
                Look look;
                const int offset = now.offsetMinutes;
                log->look(view, wanted, most);
                look.hasMore = log->hasMore();
                look.counted = countedText(log->counts());
                QHash<QByteArray, QString> products;
                for (const VerificationRow &row : log->rows()) {
                    if (!products.contains(row.gtin)) {
                        const std::optional<ledger::Product> product = view.masterData().product(row.gtin);
                        products.insert(row.gtin, product ? product->name : QString());
                    }
                    look.lines.push_back(lineOf(row, products.value(row.gtin), offset));
                }
                for (const ledger::RequestRow &request : ledger::RequestStore(view.database()).open())
                    look.waiting.push_back(waitingOf(request, now.ms));
                for (const ledger::AccessToken &token : ledger::TokenStore(view.database()).list(kind))
                    look.askers.push_back(askerOf(token, offset));
                look.clients = workflow::clientsOf(view);
                return look;
            });
        },
        [this, asked = ++m_asked](const Result<Look> &look) {
            if (asked != m_asked)
                return;
            if (look)
                take(*look);
            else
                Q_EMIT failed(look.error());
        },
        LedgerService::Lane::Look);
}

void VerificationPresenter::take(const Look &look)
{
    m_state.isLoading = false;
    m_state.lines = look.lines;
    m_state.hasMore = look.hasMore;
    m_state.counted = look.counted;
    m_state.waiting = look.waiting;
    if (std::ranges::none_of(m_state.waiting, [&](const WaitingRequest &one) { return one.number == m_state.taken; }))
        m_state.taken = 0;
    m_state.tokens.holders = look.askers;
    m_state.tokens.clients = look.clients;
    tell();
}

void VerificationPresenter::setSearch(const QString &search)
{
    m_state.search = search;
    m_most = pageOf;
    refresh();
}

void VerificationPresenter::setShow(VerificationState::Show show)
{
    m_state.show = show;
    m_most = pageOf;
    tell();
    refresh();
}

void VerificationPresenter::setDays(int days)
{
    m_state.days = days;
    m_most = pageOf;
    tell();
    refresh();
}

void VerificationPresenter::showMore()
{
    if (!m_state.hasMore)
        return;
    m_most += pageOf;
    refresh();
}

void VerificationPresenter::save(const QString &folder)
{
    const QString file = QStringLiteral("%1/verifications-%2.csv").arg(folder, m_clock.today().toString(Qt::ISODate));
    m_ledger.run(
        this,
        [wanted = wanted(), by = m_session, folder, file](ledger::Site &site) {
            QDir().mkpath(folder);
            return site.ledger().read([&](ledger::View &view) {
                return workflow::exportVerifications(view, by, wanted, workflow::ExportFormat::Csv, file);
            });
        },
        [this, file](const Result<qint64> &rows) {
            if (rows)
                Q_EMIT saved(file);
            else
                Q_EMIT failed(rows.error());
        },
        LedgerService::Lane::Aside);
}

void VerificationPresenter::handleReading(const scan::ScanReading &reading)
{
    const QDate today = m_clock.today();
    const workflow::ScannedCode code
        = workflow::ScannedCode::from(scan::interpret(reading, today), reading.source, today);
    const bool isOne = code.identities.size() == 1 && !code.fault;
    m_state.party.clear();
    m_state.channel.clear();
    m_state.code = isOne ? bracketed(code.identities.front(), today) : QString();
    const Result<workflow::VerificationRequest> request = workflow::requestOf(code);
    m_state.wantsRest = !request && request.error().code == codes::verificationIncomplete;
    m_state.fault = request ? QString() : errorSentence(request.error());
    m_state.answer = {};
    m_state.answerText.clear();
    ++m_state.round;
    tell();
}

void VerificationPresenter::answer(const AnswerInput &input)
{
    if (m_state.isBusy)
        return;
    const QDate today = m_clock.today();
    workflow::ScannedCode code
        = workflow::ScannedCode::from(scan::interpret(scan::readingFromLine(input.code.trimmed().toUtf8()), today),
            QStringLiteral("keyboard"), today);
    code.raw = input.code.trimmed().toUtf8();
    const QByteArray expiry = common::dateFromText(input.expiry).toString(Qt::ISODate).toLatin1();
    Result<workflow::VerificationRequest> request = workflow::requestOf(code, input.lot.trimmed().toUtf8(), expiry);
    m_state.answer = {};
    m_state.answerText.clear();
    m_state.wantsRest = m_state.wantsRest || (!request && request.error().code == codes::verificationIncomplete);
    m_state.fault = request ? QString() : errorSentence(request.error());
    m_state.isBusy = request.has_value();
    tell();
    if (!request)
        return;
    struct Given
    {
        VerificationRow row;
        QString text;
    };
    m_ledger.run(
        this,
        [by = m_session, request = *request, input, asked = m_state.taken](ledger::Site &site) {
            return site.ledger().write([&](ledger::WriteTransaction &transaction) -> Result<Given> {
                const Result<VerificationRow> row
                    = workflow::answerByHand(transaction, by, request, input.party, input.channel.toLatin1(), asked);
                return row ? Result<Given>(Given { *row, answerText(*row, site.identity()) }) : fail(row.error());
            });
        },
        [this](const Result<Given> &given) {
            m_state.isBusy = false;
            m_state.fault = given ? QString() : errorSentence(given.error());
            if (given) {
                m_state.answer = answerLine(given->row);
                m_state.answerText = given->text;
                m_state.wantsRest = false;
                m_state.taken = 0;
            }
            tell();
            if (given)
                refresh();
        });
}

void VerificationPresenter::note(const AnswerInput &input)
{
    if (m_state.isBusy)
        return;
    m_state.isBusy = true;
    tell();
    ledger::RequestRow request;
    request.code = input.code;
    request.party = input.party;
    request.channel = input.channel.toLatin1();
    m_ledger.run(
        this,
        [by = m_session, request](ledger::Site &site) {
            return site.ledger().write(
                [&](ledger::WriteTransaction &transaction) { return workflow::noteRequest(transaction, by, request); });
        },
        [this](const Result<ledger::RequestRow> &noted) {
            m_state.isBusy = false;
            m_state.fault = noted ? QString() : errorSentence(noted.error());
            if (noted) {
                m_state.code.clear();
                m_state.party = QLatin1StringView("");
                m_state.channel.clear();
                m_state.answer = {};
                m_state.answerText.clear();
                ++m_state.round;
                Q_EMIT told(tr("Written down. Answer it by %1.")
                                .arg(common::momentText(noted->dueMs, m_clock.now().offsetMinutes)));
            }
            tell();
            if (noted)
                refresh();
        });
}

void VerificationPresenter::takeRequest(qint64 number)
{
    const auto found = std::ranges::find(m_state.waiting, number, &WaitingRequest::number);
    const bool isFound = found != m_state.waiting.end();
    m_state.taken = isFound ? number : 0;
    m_state.code = isFound ? found->code : QString();
    m_state.party = isFound ? found->party : QLatin1StringView("");
    m_state.channel = isFound ? found->channel : QString();
    m_state.fault.clear();
    m_state.answer = {};
    m_state.answerText.clear();
    ++m_state.round;
    tell();
}

void VerificationPresenter::copied()
{
    Q_EMIT told(tr("The answer is in the clipboard, for the mail to whoever asked."));
}

void VerificationPresenter::makeToken(const QString &name, const QString &client)
{
    m_ledger.run(
        this,
        [by = m_session, name, client](ledger::Site &site) {
            return site.ledger().write([&](ledger::WriteTransaction &transaction) {
                return workflow::makeToken(
                    transaction, by, { .kind = kind, .name = name.trimmed().toUtf8(), .client = client });
            });
        },
        [this, name](const Result<QByteArray> &token) {
            if (!token) {
                Q_EMIT failed(token.error());
                return;
            }
            ++m_state.tokens.made;
            m_state.tokens.token = QString::fromLatin1(*token);
            m_state.tokens.tokenOf = name.trimmed();
            tell();
            Q_EMIT askersChanged();
            refresh();
        });
}

void VerificationPresenter::endToken(const QString &name)
{
    m_ledger.run(
        this,
        [by = m_session, name](ledger::Site &site) {
            return site.ledger().write([&](ledger::WriteTransaction &transaction) {
                return workflow::endToken(transaction, by, kind, name.toUtf8());
            });
        },
        [this, name](const Result<void> &ended) {
            if (!ended) {
                Q_EMIT failed(ended.error());
                return;
            }
            Q_EMIT told(tr("%1 may not ask any more.").arg(name));
            Q_EMIT askersChanged();
            refresh();
        });
}

void VerificationPresenter::tokenCopied()
{
    Q_EMIT told(
        tr("The token is in the clipboard. Give it to %1 now: it is not shown again.").arg(m_state.tokens.tokenOf));
}

void VerificationPresenter::forgetToken()
{
    if (m_state.tokens.token.isEmpty())
        return;
    m_state.tokens.token.clear();
    m_state.tokens.tokenOf.clear();
    tell();
}

} // namespace packledger::verification
