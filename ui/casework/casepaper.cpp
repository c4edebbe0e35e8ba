#include "casework/casepaper.h"

#include "base/spelling.h"
#include "base/text.h"
#include "common/plaintext.h"
#include "exceptions/casewords.h"
#include "workflow/receivingtext.h"

#include <QCoreApplication>

namespace packledger::casework {

namespace {

struct CasePaper
{
    Q_DECLARE_TR_FUNCTIONS(CasePaper)
};

} // namespace

Result<common::Paper> casePaper(ledger::View &view, ledger::CaseId id, Instant now)
{
    const Result<ledger::ExceptionCase> found = exceptions::findCase(view, id);
    if (!found)
        return fail(found.error());
    ledger::ExceptionStore store(view.database());
    common::Paper paper;
    paper.name = QStringLiteral("exception-%1").arg(exceptions::caseNumber(id));
    paper.title = CasePaper::tr("Exception %1").arg(exceptions::caseNumber(id));
    paper.subtitle = exceptions::categoryWords(found->category);
    const std::optional<exceptions::Category> category = exceptions::categoryFrom(found->category);
    const auto fact = [&](const QString &name, const QString &value) {
        if (!value.isEmpty())
            paper.facts.emplace_back(name, value);
    };
    fact(CasePaper::tr("Partner"), exceptions::partnerWords(view, *found));
    fact(CasePaper::tr("Catalogue"), category ? QString::fromLatin1(factsOf(*category).code) : QString());
    fact(CasePaper::tr("State"), exceptions::stateWords(*found));
    fact(CasePaper::tr("Due"), found->due.isValid() ? dateText(found->due) : QString());
    fact(CasePaper::tr("Purchase order"), text(found->purchaseOrder));
    fact(CasePaper::tr("Receipt"), found->receipt.isValid() ? receiptNumber(found->receipt) : QString());
    fact(CasePaper::tr("Case identifier"), text(found->uuid));
    fact(CasePaper::tr("Note"), found->note);
    fact(CasePaper::tr("Resolved because"), found->reason);
    common::PaperTable items;
    items.title = CasePaper::tr("Items");
    items.columns = { CasePaper::tr("Product"), CasePaper::tr("Serial"), CasePaper::tr("Lot"),
        CasePaper::tr("What is wrong"), CasePaper::tr("Asked for"), CasePaper::tr("Outcome") };
    items.codes = { 1, 2 };
    for (const ledger::ExceptionLine &line : store.lines(id)) {
        const QString product = workflow::productName(view.masterData(), line.gtin);
        items.rows.push_back({ product.isEmpty() ? text(line.gtin) : product, text(line.serial), text(line.lot),
            exceptions::words(line, found->isTheirs), exceptions::words(line.resolution),
            exceptions::outcomeWords(line) });
    }
    common::PaperTable steps;
    steps.title = CasePaper::tr("What happened");
    steps.columns = { CasePaper::tr("When"), CasePaper::tr("Who"), CasePaper::tr("What") };
    for (const exceptions::CaseStep &step : exceptions::timeline(view, id))
        steps.rows.push_back(
            { common::momentText(step.at.ms, now.offsetMinutes), common::whoText(step.who), step.words });
    paper.tables = { items, steps };
    return paper;
}

} // namespace packledger::casework
