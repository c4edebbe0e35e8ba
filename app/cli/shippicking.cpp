#include "cli/shippicking.h"

#include "cli/printjob.h"
#include "cli/receiptfacts.h"
#include "cli/scanfacts.h"
#include "cli/shipfacts.h"
#include "shipping/shippingsession.h"
#include "workflow/printchoice.h"
#include "workflow/printing.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace packledger::cli {

using shipping::PickPacking;
using shipping::ShipOutcome;
using shipping::ShipVerdict;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ShipPicking)
};

} // namespace

QList<QCommandLineOption> ShipPicking::options()
{
    return { { QStringLiteral("unpack"), Text::tr("take what is scanned out of a container that stays") },
        { QStringLiteral("pack"),
            Text::tr("pack what is scanned into new pallets with numbers of the pool; scan its label to close one") },
        { QStringLiteral("pool"), Text::tr("the pool that the pallets' numbers come from"), QStringLiteral("POOL") },
        { QStringLiteral("print"), Text::tr("print the label of each pallet as it is begun"),
            QStringLiteral("PRINTER") } };
}

ShipPicking::ShipPicking(
    CommandContext &context, access::Session person, ledger::DispatchId dispatch, const QCommandLineParser &arguments)
    : m_context(context)
    , m_person(std::move(person))
    , m_dispatch(dispatch)
    , m_unpacking(
          arguments.isSet(QStringLiteral("unpack")) ? std::optional(shipping::Unpacking::Allowed) : std::nullopt)
    , m_packs(arguments.isSet(QStringLiteral("pack")))
    , m_printer(arguments.value(QStringLiteral("print")))
    , m_pool { idFrom(arguments.value(QStringLiteral("pool"))).value_or(0) }
{
}

ExitStatus ShipPicking::tell(const ShipOutcome &outcome, const QByteArray &raw)
{
    ++m_count;
    m_context.output().print(shipFact(outcome, raw, m_count), scanSentence(outcome, raw, m_count));
    m_isAnyPicked = m_isAnyPicked || outcome.verdict == ShipVerdict::Accepted || outcome.verdict == ShipVerdict::Packed;
    return isGood(outcome.verdict) ? ExitStatus::Done : ExitStatus::Refused;
}

Result<ExitStatus> ShipPicking::begin()
{
    struct Begun
    {
        workflow::OpenedContainer container;
        QString uri;
        PrintJobId label;
    };
    const Result<Begun> begun = m_context.write([&](ledger::WriteTransaction &transaction) -> Result<Begun> {
        const Result<workflow::OpenedContainer> opened
            = PickPacking(m_dispatch, m_person).begin(transaction, ledger::Level::Pallet, m_pool);
        if (!opened)
            return fail(opened.error());
        Begun made { *opened, QString::fromUtf8(transaction.masterData().epcUri(opened->key)), {} };
        if (m_printer.isEmpty() || !opened->isNew)
            return made;
        workflow::PrintOrder order;
        order.printer = m_printer;
        order.labelTemplate = workflow::readyTemplate(ledger::Level::Pallet, opened->key);
        order.items = { opened->key };
        const Result<PrintJobId> job = workflow::queueLabels(transaction, m_person, order);
        if (!job)
            return fail(job.error());
        made.label = *job;
        return made;
    });
    if (!begun)
        return fail(begun.error());
    m_packing = begun->container.packing;
    m_context.output().print(
        QJsonObject { { QStringLiteral("parent"), begun->uri }, { QStringLiteral("state"), QStringLiteral("open") } },
        Text::tr("%1 is being packed.").arg(begun->uri));
    return begun->label.isValid() ? printJob(m_context, begun->label) : ExitStatus::Done;
}

Result<ExitStatus> ShipPicking::take(const workflow::ScannedCode &code)
{
    ExitStatus status = ExitStatus::Done;
    if (m_packs && !m_packing.isValid()) {
        const Result<ExitStatus> begun = begin();
        if (!begun)
            return fail(begun.error());
        status = *begun;
    }
    Result<ShipOutcome> outcome = m_context.write([&](ledger::WriteTransaction &transaction) {
        return m_packing.isValid()
            ? PickPacking(m_dispatch, m_person).scan(transaction, m_packing, code, m_unpacking)
            : shipping::ShippingSession(m_dispatch, m_person).scan(transaction, code, m_unpacking);
    });
    if (!outcome)
        return fail(outcome.error());
    const Result<void> looked = m_context.read([&](ledger::View &view) -> Result<void> {
        m_fefo.look(view, m_dispatch, m_context.clock().today(), *outcome);
        return {};
    });
    if (outcome->verdict == ShipVerdict::Packed)
        m_packing = {};
    status = bootstrap::graver(status, tell(*outcome, code.raw)); // on disk, whatever the look came to
    if (!looked)
        return fail(looked.error());
    return status;
}

ExitStatus ShipPicking::finish()
{
    if (!m_packing.isValid())
        return ExitStatus::Done;
    const Result<ShipOutcome> outcome
        = m_context.write([&](ledger::WriteTransaction &transaction) -> Result<ShipOutcome> {
              const PickPacking packing(m_dispatch, m_person);
              // Nothing went into it: its number is given back.
              if (transaction.line().packings.childCount(m_packing) == 0)
                  return packing.undo(transaction, m_packing);
              return packing.close(transaction, m_packing);
          });
    if (!outcome)
        return m_context.failed(outcome.error());
    if (outcome->verdict == ShipVerdict::Removed)
        return ExitStatus::Done;
    return tell(*outcome, outcome->key.text());
}

} // namespace packledger::cli
