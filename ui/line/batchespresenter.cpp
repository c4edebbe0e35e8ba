#include "line/batchespresenter.h"

#include "base/baseerrors.h"
#include "base/errortext.h"
#include "line/batchwords.h"
#include "line/boardsnapshot.h"
#include "line/columnwords.h"
#include "scan/interpret.h"
#include "workflow/batcherrors.h"
#include "workflow/batches.h"
#include "workflow/orderimport.h"
#include "workflow/poolerrors.h"
#include "workflow/pools.h"
#include "workflow/scannedcode.h"

#include <QFile>
#include <QLocale>

#include <cmath>

namespace packledger::line {

using common::Tone;

namespace {

struct Read
{
    std::vector<BatchLine> batches;
    Choices products;
    Choices clients;
    std::vector<OrderPool> pools;
};

void addPool(Read &read, const ledger::Pool &pool)
{
    const QString client = QString::fromUtf8(pool.client);
    const bool isNew = std::ranges::none_of(read.clients, [&](const auto &known) { return known.first == client; });
    if (!client.isEmpty() && isNew)
        read.clients.emplace_back(client, client);
    if (pool.closed || pool.kind == ledger::PoolKind::Sscc)
        return;
    QStringList words { pool.name };
    for (const QString &word : { QString::fromUtf8(pool.market).toUpper(), client }) {
        if (!word.isEmpty())
            words << word;
    }
    read.pools.push_back(
        { QString::number(pool.id.value), QString::fromLatin1(pool.gtin), words.join(QStringLiteral(" · ")) });
}

/// Percent as typed, in hundredths; -1 where it is none.
int hundredths(const QString &text)
{
    if (text.trimmed().isEmpty())
        return 0;
    bool good = false;
    double percent = QLocale().toDouble(text.trimmed(), &good);
    if (!good)
        percent = text.trimmed().toDouble(&good);
    return good && percent >= 0 && percent < 100 ? int(std::lround(percent * 100)) : -1;
}

qint64 numberFrom(const QString &text)
{
    QString digits = text;
    digits.remove(QLocale().groupSeparator()).remove(QLatin1Char(' '));
    bool good = false;
    const qint64 number = digits.toLongLong(&good);
    return good ? number : text.trimmed().isEmpty() ? 0 : -1;
}

ledger::WorkOrder orderFrom(const OrderInput &input, const QDate &today)
{
    ledger::WorkOrder order;
    order.name = input.name.trimmed();
    order.gtin = input.gtin.trimmed().toUtf8();
    order.lot = input.lot.trimmed().toUtf8();
    const QByteArray expiry = input.expiry.trimmed().toUtf8();
    order.expiry = workflow::orderExpiry(expiry, today).value_or(expiry);
    order.quantity = numberFrom(input.quantity);
    order.market = input.market.toUtf8();
    order.labelTemplate = input.labelTemplate;
    order.expectedRejects = hundredths(input.expectedRejects);
    order.target = int(numberFrom(input.target));
    order.client = input.client;
    order.pool = PoolId { input.pool.toLongLong() };
    order.rejectLimit = hundredths(input.rejectLimit);
    order.levels = input.levels.isEmpty() ? QByteArrayList { "unit" } : input.levels.toUtf8().split(' ');
    return order;
}

/// What is wrong with a field, beneath it: what was typed stands there already.
QString faultText(const workflow::OrderFault &fault)
{
    if (fault.error.code == codes::batchFieldMissing)
        return BatchesPresenter::tr("This is needed.");
    if (fault.error.code != codes::batchFieldWrong)
        return errorSentence(fault.error);
    if (fault.field == "lot")
        return BatchesPresenter::tr("A lot has at most 20 letters, digits and signs, and no blank.");
    if (fault.field == "expiry")
        return BatchesPresenter::tr("This is no date of the calendar.");
    if (fault.field == "quantity")
        return BatchesPresenter::tr("This is no number from 1 to 10,000,000.");
    if (fault.field == "target")
        return BatchesPresenter::tr("This is no whole number.");
    return BatchesPresenter::tr("This is no percentage below 100.");
}

std::vector<common::HealthLine> linesOf(const workflow::OrderImport &import)
{
    using workflow::OrderVerdict;
    std::vector<common::HealthLine> lines;
    const auto add = [&](Tone tone, const QString &text, const QString &detail) {
        lines.push_back({ tone, text, detail });
    };
    for (const workflow::OrderRow &row : import.rows) {
        QStringList changes;
        for (const workflow::FieldDifference &difference : row.differences)
            changes.append(
                QStringLiteral("%1: %2 → %3").arg(columnText(difference.field), difference.before, difference.after));
        switch (row.verdict) {
        case OrderVerdict::New:
            add(Tone::Accepted, BatchesPresenter::tr("%1: new").arg(row.name), {});
            break;
        case OrderVerdict::Same:
            add(Tone::Again, BatchesPresenter::tr("%1: as it was").arg(row.name), {});
            break;
        case OrderVerdict::Changed:
            add(Tone::Attention, BatchesPresenter::tr("%1: changed, needs approval").arg(row.name),
                changes.join(QStringLiteral(", ")));
            break;
        case OrderVerdict::Refused:
            add(Tone::Stop, BatchesPresenter::tr("Line %1, %2").arg(row.line).arg(row.name),
                row.error ? tableErrorSentence(*row.error) : QString());
            break;
        }
    }
    if (import.rows.empty())
        add(Tone::Neutral, BatchesPresenter::tr("There is no work order in this file."), {});
    return lines;
}

} // namespace

BatchesPresenter::BatchesPresenter(common::LedgerService &ledger, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_clock(clock)
{
    m_state.isLoading = true;
}

void BatchesPresenter::setTemplates(const QStringList &names)
{
    m_form.templates.clear();
    for (const QString &name : names)
        m_form.templates.emplace_back(name, name);
    Q_EMIT formChanged(m_form);
}

void BatchesPresenter::setSession(const access::Session &session)
{
    const bool isSomebodyElse = session.login() != m_session.login();
    m_session = session;
    if (!isSomebodyElse)
        return;
    m_state.batches.clear();
    m_state.isLoading = true;
    Q_EMIT stateChanged(m_state);
    refresh();
}

void BatchesPresenter::refresh()
{
    if (m_isReading) {
        m_isStale = true;
        return;
    }
    m_isReading = true;
    m_ledger.run(
        this,
        [now = m_clock.now(), session = m_session](ledger::Site &site) {
            return site.ledger().read([&](ledger::View &view) -> Result<Read> {
                Read read { readBatches(view, session, now), {}, {}, {} };
                for (const ledger::Product &product : view.masterData().products()) {
                    if (product.setBySite)
                        read.products.emplace_back(QString::fromLatin1(product.gtin), productText(view, product.gtin));
                }
                for (const ledger::Pool &pool : workflow::poolsFor(view, session))
                    addPool(read, pool);
                return read;
            });
        },
        [this, login = m_session.login()](const Result<Read> &read) {
            m_isReading = false;
            if (login != m_session.login())
                m_isStale = true;
            else if (read) {
                m_state.isLoading = false;
                m_state.batches = read->batches;
                m_form.products = read->products;
                m_form.clients = read->clients;
                m_form.pools = read->pools;
                Q_EMIT stateChanged(m_state);
                Q_EMIT formChanged(m_form);
            } else {
                Q_EMIT failed(read.error());
            }
            if (std::exchange(m_isStale, false))
                refresh();
        },
        common::LedgerService::Lane::Look);
}

void BatchesPresenter::handleReading(const scan::ScanReading &reading)
{
    const QDate today = m_clock.today();
    const auto code = workflow::ScannedCode::from(scan::interpret(reading, today), reading.source, today);
    std::optional<gs1::Gtin> gtin;
    if (!code.identities.empty())
        gtin = code.identities.front().key.gtin();
    if (!gtin) {
        Q_EMIT told(Tone::Attention, tr("That code names no product. Scan a pack of the product."));
        return;
    }
    m_form.gtin = QString::fromLatin1(gtin->digits());
    m_form.lot = QString::fromUtf8(code.identities.front().lot);
    m_form.expiry = QString::fromUtf8(code.identities.front().expiry);
    m_form.message.clear();
    Q_EMIT formChanged(m_form);
    Q_EMIT formAsked();
}

void BatchesPresenter::preview(const OrderInput &input)
{
    const ledger::WorkOrder order = orderFrom(input, m_clock.today());
    m_form.needed = order.quantity > 0 && order.expectedRejects >= 0
        ? tr("%Ln number(s) will be drawn when it is approved.", nullptr, int(workflow::numbersNeeded(order)))
        : QString();
    m_form.message.clear();
    Q_EMIT formChanged(m_form);
}

void BatchesPresenter::check(const OrderInput &input)
{
    m_form.faults.clear();
    for (const workflow::OrderFault &fault : workflow::faultsOf(orderFrom(input, m_clock.today()), m_clock.today()))
        m_form.faults.emplace_back(QString::fromLatin1(fault.field), faultText(fault));
    m_form.message.clear();
    Q_EMIT formChanged(m_form);
}

void BatchesPresenter::plan(const OrderInput &input)
{
    const ledger::WorkOrder order = orderFrom(input, m_clock.today());
    m_form.isBusy = true;
    m_form.message.clear();
    m_form.faults.clear();
    Q_EMIT formChanged(m_form);
    m_ledger.run(
        this,
        [order, session = m_session](ledger::Site &site) {
            return site.ledger().write([&](ledger::WriteTransaction &transaction) {
                return workflow::planBatch(transaction, session, order);
            });
        },
        [this](const Result<BatchId> &batch) {
            m_form.isBusy = false;
            if (batch) {
                m_form.gtin.clear();
                m_form.lot.clear();
                m_form.expiry.clear();
                m_form.needed.clear();
                ++m_form.taken;
            } else {
                const Error &error = batch.error();
                if (error.code == codes::batchNameTaken)
                    m_form.faults = { { QStringLiteral("name"), errorSentence(error) } };
                else if (error.code == codes::foreignLabeler)
                    m_form.faults = { { QStringLiteral("gtin"), errorSentence(error) } };
                else
                    m_form.message = tableErrorSentence(error);
            }
            Q_EMIT formChanged(m_form);
            if (batch) {
                refresh();
                Q_EMIT planned(*batch);
            }
        });
}

void BatchesPresenter::lookAtFile(const QString &file)
{
    m_file = { file, {}, false };
    Q_EMIT fileChanged(m_file);
    readFile(file, true);
}

void BatchesPresenter::takeFile()
{
    if (m_file.canTake)
        readFile(m_file.file, false);
}

void BatchesPresenter::readFile(const QString &file, bool isDry)
{
    m_ledger.run(
        this,
        [file, isDry, session = m_session](ledger::Site &site) -> Result<workflow::OrderImport> {
            QFile table(file);
            if (!table.open(QIODevice::ReadOnly))
                return fail(packledger::codes::fileOpen, file);
            return site.ledger().write([&](ledger::WriteTransaction &transaction) {
                return workflow::importOrders(transaction, session, table, file,
                    labels::TemplateLibrary(site.folder() + QStringLiteral("/labels")),
                    isDry ? workflow::ImportMode::DryRun : workflow::ImportMode::Write);
            });
        },
        [this, file](const Result<workflow::OrderImport> &import) {
            m_file = { file, {}, false };
            if (import) {
                m_file.lines = linesOf(*import);
                m_file.canTake = !import->hasRefused() && !import->isWritten && !import->rows.empty();
            } else {
                m_file.lines = { { Tone::Stop, tableErrorSentence(import.error()), {} } };
            }
            Q_EMIT fileChanged(m_file);
            if (import && import->isWritten)
                refresh();
        });
}

} // namespace packledger::line
