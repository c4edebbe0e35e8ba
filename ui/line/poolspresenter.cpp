#include "line/poolspresenter.h"

#include "base/baseerrors.h"
#include "base/errortext.h"
#include "line/poolsnapshot.h"
#include "serials/alphabet.h"
#include "workflow/numberexport.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <map>

namespace packledger::line {

using common::Tone;

namespace {

constexpr int mostOfAKind = 10;

QString lineText(const Where &where)
{
    return where.line > 0 ? PoolsPresenter::tr("line %1").arg(where.line) : QString();
}

/// How many numbers may be left before a pool warns, as a person typed it; -1 for nothing typed: a tenth of all.
std::optional<qint64> markFrom(const QString &typed)
{
    if (typed.trimmed().isEmpty())
        return -1;
    bool isNumber = false;
    const qint64 mark = QLocale().toLongLong(typed.trimmed(), &isNumber);
    return isNumber && mark >= 0 ? std::optional(mark) : std::nullopt;
}

QString noMark()
{
    return PoolsPresenter::tr("How many are left is a whole number, such as 5000.");
}

} // namespace

PoolsPresenter::PoolsPresenter(common::LedgerService &ledger, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_clock(clock)
{
    m_state.isLoading = true;
    m_form.alphabet = QString::fromLatin1(serials::Alphabet::standard().characters());
    lookEvery(std::chrono::seconds(30));
    connect(&m_look, &QTimer::timeout, this, &PoolsPresenter::refresh);
}

void PoolsPresenter::setSession(const access::Session &session)
{
    const bool isSomebodyElse = session.login() != m_session.login();
    m_session = session;
    if (!isSomebodyElse)
        return;
    m_state = {};
    m_chosen = {};
    m_low.clear();
    m_state.isLoading = true;
    Q_EMIT stateChanged(m_state);
    refresh();
    if (m_session.login().isEmpty())
        m_look.stop();
    else
        m_look.start();
}

void PoolsPresenter::refresh()
{
    if (m_isReading) {
        m_isStale = true;
        return;
    }
    m_isReading = true;
    m_ledger.run(
        this,
        [chosen = m_chosen, session = m_session, now = m_clock.now()](ledger::Site &site) {
            return site.ledger().read(
                [&](ledger::View &view) -> Result<PoolsRead> { return readPools(view, session, chosen, now); });
        },
        [this, login = m_session.login()](const Result<PoolsRead> &read) {
            m_isReading = false;
            if (login != m_session.login()) {
                m_isStale = true;
            } else if (!read) {
                Q_EMIT failed(read.error());
            } else {
                m_state.isLoading = false;
                m_state.pools = read->pools;
                const QString message = m_state.detail.id == read->detail.id ? m_state.detail.message : QString();
                const Tone tone = m_state.detail.tone;
                m_state.detail = read->detail;
                m_state.detail.message = message;
                m_state.detail.tone = tone;
                m_form.products = read->products;
                m_form.prefix = read->prefix;
                Q_EMIT stateChanged(m_state);
                Q_EMIT formChanged(m_form);
                for (const auto &[pool, sentence] : read->low) {
                    if (std::find(m_low.begin(), m_low.end(), pool) == m_low.end())
                        Q_EMIT lowWaterReached(sentence);
                }
                m_low.clear();
                for (const auto &[pool, sentence] : read->low)
                    m_low.push_back(pool);
            }
            if (std::exchange(m_isStale, false))
                refresh();
        },
        common::LedgerService::Lane::Look);
}

void PoolsPresenter::choose(PoolId pool)
{
    m_chosen = pool;
    refresh();
}

workflow::PoolSpec PoolsPresenter::specFrom(const PoolInput &input) const
{
    workflow::PoolSpec spec;
    spec.kind = input.kind == QLatin1StringView("range") ? ledger::PoolKind::Range
        : input.kind == QLatin1StringView("sscc")        ? ledger::PoolKind::Sscc
                                                         : ledger::PoolKind::Random;
    spec.name = input.name;
    spec.gtin = input.gtin.trimmed().toUtf8();
    spec.market = input.market.toUtf8();
    spec.client = input.client.trimmed().toUtf8();
    spec.style = input.style == QLatin1StringView(serials::nameOf(serials::Style::TwelveDigits))
        ? serials::Style::TwelveDigits
        : serials::Style::Plain;
    spec.alphabet = input.alphabet.trimmed().toUtf8();
    spec.length = input.length.trimmed().isEmpty() ? 12 : input.length.trimmed().toInt();
    spec.from = input.from.trimmed().toUtf8();
    spec.to = input.to.trimmed().toUtf8();
    spec.companyPrefix = input.prefix.trimmed().toUtf8();
    bool isDigit = false;
    spec.extension = input.extension.trimmed().toInt(&isDigit);
    if (!isDigit)
        spec.extension = input.extension.trimmed().isEmpty() ? 0 : -1;
    spec.lowWater = markFrom(input.lowWater).value_or(-1);
    return spec;
}

void PoolsPresenter::preview(const PoolInput &input)
{
    const workflow::PoolSpec spec = specFrom(input);
    const bool isEmpty = spec.kind == ledger::PoolKind::Sscc
        ? spec.companyPrefix.isEmpty()
        : spec.gtin.isEmpty() || (spec.kind == ledger::PoolKind::Range && (spec.from.isEmpty() || spec.to.isEmpty()));
    const int turn = ++m_previews;
    const bool isWrong = !markFrom(input.lowWater);
    if (isEmpty || isWrong) {
        m_form.preview.clear();
        if (isWrong)
            m_form.preview.push_back({ Tone::Stop, noMark(), {} });
        m_form.canMake = false;
        Q_EMIT formChanged(m_form);
        return;
    }
    m_ledger.run(
        this,
        [spec](ledger::Site &site) {
            return site.ledger().read([&](ledger::View &view) { return workflow::planPool(view, spec); });
        },
        [this, turn](const Result<workflow::PoolPlan> &plan) {
            if (turn != m_previews)
                return;
            m_form.canMake = plan.has_value();
            m_form.preview = plan ? previewLines(*plan)
                                  : std::vector<common::HealthLine> { { Tone::Stop, errorSentence(plan.error()), {} } };
            Q_EMIT formChanged(m_form);
        },
        common::LedgerService::Lane::Look);
}

void PoolsPresenter::make(const PoolInput &input)
{
    m_form.isBusy = true;
    ++m_previews;
    Q_EMIT formChanged(m_form);
    m_ledger.run(
        this,
        [spec = specFrom(input), session = m_session](ledger::Site &site) {
            return site.ledger().write(
                [&](ledger::WriteTransaction &transaction) { return workflow::makePool(transaction, session, spec); });
        },
        [this](const Result<workflow::PoolPlan> &plan) {
            m_form.isBusy = false;
            m_form.canMake = false;
            m_form.preview.clear();
            if (!plan)
                m_form.preview.push_back({ Tone::Stop, errorSentence(plan.error()), {} });
            Q_EMIT formChanged(m_form);
            if (plan) {
                m_chosen = plan->pool.id;
                refresh();
                Q_EMIT made(plan->pool.id);
            }
        });
}

void PoolsPresenter::lookAt(const QString &file, const QString &gtin, const QString &market)
{
    if (m_file.progress.isRunning())
        return;
    m_fileName = file;
    m_request = {};
    m_request.market = market.toUtf8();
    m_request.mode = workflow::ImportMode::DryRun;
    m_request.name = QFileInfo(file).completeBaseName(); // by its product alone it is one of many
    m_file = {};
    if (!gtin.trimmed().isEmpty()) {
        const Result<gs1::Gtin> product = gs1::Gtin::parse(gtin.trimmed().toUtf8());
        if (!product) {
            m_file.lines.push_back({ Tone::Stop, errorSentence(product.error()), {} });
            Q_EMIT fileChanged(m_file);
            return;
        }
        m_request.product = *product;
    }
    importFile();
}

void PoolsPresenter::takeFile()
{
    if (m_file.progress.isRunning() || !m_file.canTake)
        return;
    m_request.mode = workflow::ImportMode::Write;
    importFile();
}

void PoolsPresenter::importFile()
{
    m_file = {};
    m_file.progress = { tr("Reading %1").arg(QFileInfo(m_fileName).fileName()), {}, -1, true };
    Q_EMIT fileChanged(m_file);
    const Progress progress = m_import.begin([this](int permille, qint64, qint64 total) {
        if (!m_file.progress.isRunning())
            return;
        m_file.progress.permille = permille;
        m_file.progress.detail = tr("%Ln number(s)", nullptr, int(total));
        Q_EMIT fileChanged(m_file);
    });
    struct Read
    {
        workflow::NumberImport import;
        QStringList goods; ///< of each group
    };
    m_ledger.run(
        this,
        [file = m_fileName, request = m_request, progress, session = m_session](ledger::Site &site) -> Result<Read> {
            QFile list(file);
            if (!list.open(QIODevice::ReadOnly))
                return fail(codes::fileOpen, file);
            const Result<workflow::NumberImport> import
                = workflow::importNumbers(site.ledger(), session, list, file, request, progress);
            if (!import)
                return fail(import.error());
            return site.ledger().read([&](ledger::View &view) -> Result<Read> {
                Read read { *import, {} };
                for (const workflow::NumberGroup &group : import->groups)
                    read.goods << goodsText(view, group.gtin);
                return read;
            });
        },
        [this, request = m_request](const Result<Read> &read) {
            m_file = {};
            if (read)
                showImport(read->import, read->goods, request);
            else
                m_file.lines.push_back({ Tone::Stop, errorSentence(read.error()), lineText(read.error().where) });
            Q_EMIT fileChanged(m_file);
            refresh();
        });
}

void PoolsPresenter::showImport(
    const workflow::NumberImport &import, const QStringList &goods, const workflow::NumberImportRequest &request)
{
    const bool isDryRun = request.mode == workflow::ImportMode::DryRun;
    const QString answer
        = import.request.isEmpty() ? QString() : tr("answer to request %1").arg(QString::fromUtf8(import.request));
    if (import.isRefused()) {
        m_file.lines.push_back({ Tone::Stop, tr("Nothing was taken: a file is taken whole or not at all."), {} });
    } else if (import.duplicate) {
        m_file.lines.push_back({ Tone::Again, tr("These numbers were taken before. Nothing was changed."), {} });
    } else if (isDryRun) {
        m_file.canTake = true;
        m_file.lines.push_back(
            { Tone::Progress, tr("%Ln number(s) would be taken in.", nullptr, int(import.numbers)), answer });
        for (size_t i = 0; i < import.groups.size(); ++i) {
            const workflow::NumberGroup &group = import.groups[i];
            QStringList details { tr("%Ln number(s)", nullptr, int(group.numbers)),
                tr("the first is %1").arg(QString::fromUtf8(group.first)) };
            if (!request.market.isEmpty())
                details.insert(1, tr("for the market %1").arg(QString::fromUtf8(request.market).toUpper()));
            m_file.lines.push_back({ Tone::Neutral, goods.value(qsizetype(i)), details.join(QStringLiteral(" · ")) });
        }
    } else {
        m_file.lines.push_back(
            { Tone::Accepted, tr("%Ln number(s) are ready to be drawn.", nullptr, int(import.numbers)), answer });
        m_chosen = import.pools.front();
    }
    addFindings(import.findings);
}

void PoolsPresenter::addFindings(const Findings &findings)
{
    // A file that lacks its product says so in each line; some of a kind are enough to see it.
    std::map<QLatin1StringView, int> kinds;
    for (const Finding &finding : findings) {
        const Tone tone = finding.severity == Severity::Error ? Tone::Stop : Tone::Attention;
        if (++kinds[finding.code.name()] <= mostOfAKind)
            m_file.lines.push_back({ tone, errorSentence(finding), lineText(finding.where) });
    }
    int further = 0;
    for (const auto &[kind, count] : kinds)
        further += std::max(0, count - mostOfAKind);
    if (further > 0)
        m_file.lines.push_back({ Tone::Neutral, tr("%Ln further line(s) of the same kind", nullptr, further), {} });
}

void PoolsPresenter::cancelImport()
{
    m_import.cancel();
}

void PoolsPresenter::exportNumbers(const QString &folder)
{
    if (!m_chosen.isValid())
        return;
    QDir().mkpath(folder);
    const QString file = QDir(folder).filePath(QStringLiteral("pool-%1.csv").arg(m_chosen.value));
    m_ledger.run(
        this,
        [file, session = m_session, pool = m_chosen](ledger::Site &site) {
            return site.ledger().read([&](ledger::View &view) -> Result<qint64> {
                const Result<ledger::Pool> row = workflow::poolFor(view, session, pool);
                if (!row)
                    return fail(row.error());
                return workflow::exportNumbers(view, *row, workflow::NumbersOf::All, workflow::ExportFormat::Csv, file);
            });
        },
        [this, file](const Result<qint64> &numbers) {
            if (numbers)
                Q_EMIT exported(file, *numbers);
            else
                Q_EMIT failed(numbers.error());
        },
        common::LedgerService::Lane::Aside);
}

void PoolsPresenter::giveBack(const QString &reason)
{
    if (!m_chosen.isValid())
        return;
    m_ledger.run(
        this,
        [reason, pool = m_chosen, session = m_session](ledger::Site &site) {
            return site.ledger().write([&](ledger::WriteTransaction &transaction) {
                return workflow::returnPool(transaction, session, pool, reason);
            });
        },
        [this](const Result<qint64> &returned) {
            if (returned)
                tell(Tone::Accepted,
                    tr("The pool is closed. %Ln number(s) go back; F11 lists them for their provider.", nullptr,
                        int(*returned)));
            else
                tell(Tone::Stop, errorSentence(returned.error()));
            refresh();
        });
}

void PoolsPresenter::warnAt(const QString &left)
{
    const std::optional<qint64> mark = markFrom(left);
    if (!m_chosen.isValid())
        return;
    if (!mark)
        return tell(Tone::Stop, noMark());
    m_ledger.run(
        this,
        [mark = *mark, pool = m_chosen, session = m_session](ledger::Site &site) {
            return site.ledger().write([&](ledger::WriteTransaction &transaction) {
                return workflow::changePool(transaction, session, pool, {}, mark);
            });
        },
        [this](const Result<void> &changed) {
            tell(changed ? Tone::Accepted : Tone::Stop, changed ? QString() : errorSentence(changed.error()));
            refresh();
        });
}

void PoolsPresenter::tell(Tone tone, const QString &message)
{
    m_state.detail.tone = tone;
    m_state.detail.message = message;
    Q_EMIT stateChanged(m_state);
}

} // namespace packledger::line
