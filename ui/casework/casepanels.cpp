#include "casework/casepanels.h"

#include "exceptions/casewords.h"
#include "exceptions/exceptioncategory.h"

#include <QCoreApplication>

namespace packledger::casework {

using exceptions::Category;
using ledger::Resolution;
using Kind = PanelState::Kind;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(packledger::casework::CasesPresenter)
};

std::vector<PanelState::Option> resolutionOptions()
{
    std::vector<PanelState::Option> options;
    for (int i = 1; i <= int(Resolution::DebitAccount); ++i)
        options.push_back({ QString::fromLatin1(nameOf(Resolution(i))), exceptions::words(Resolution(i)), QString() });
    return options;
}

std::vector<PanelState::Option> categoryOptions()
{
    std::vector<PanelState::Option> options;
    for (const exceptions::CategoryFacts &facts : exceptions::categories()) {
        // These come of an arrival, and of a customer's data.
        if (facts.category == Category::RefusedDocument || facts.category == Category::NotConfirmed)
            continue;
        options.push_back({ QString::fromLatin1(facts.name),
            QStringLiteral("%1  %2").arg(QString::fromLatin1(facts.code), exceptions::words(facts.category)),
            exceptions::words(facts.proposal) });
    }
    return options;
}

PanelState answerPanel(const CaseDetail &found)
{
    PanelState panel;
    panel.kind = Kind::Answer;
    const bool isTheirs = found.isTheirs;
    panel.title = isTheirs ? Text::tr("Answer the partner") : Text::tr("What the partner said");
    panel.words = isTheirs
        ? (found.openItems.size() > 1 ? Text::tr("The partner gets it for the items chosen below.")
                                      : Text::tr("The partner gets it for every open item of the case."))
        : Text::tr("For an answer by telephone or mail. A message that comes in settles its items by "
                   "itself.");
    panel.options.push_back(
        { QString::fromLatin1(answerYes), Text::tr("Yes"), Text::tr("What was asked for will be done.") });
    panel.options.push_back({ QString::fromLatin1(answerNo), Text::tr("No"), QString() });
    for (PanelState::Option option : resolutionOptions()) {
        option.title = Text::tr("No, but: %1").arg(option.title);
        panel.options.push_back(option);
    }
    if (!isTheirs)
        panel.ways = { { QStringLiteral("phone"), Text::tr("Telephone") }, { QStringLiteral("mail"), Text::tr("Mail") },
            { QStringLiteral("other"), Text::tr("Otherwise") } };
    if (found.openItems.size() > 1)
        panel.items = found.openItems;
    panel.field = isTheirs ? Text::tr("In words") : Text::tr("What was said, and by whom");
    panel.button = isTheirs ? Text::tr("Answer") : Text::tr("Note it");
    return panel;
}

PanelState changePanel()
{
    PanelState panel;
    panel.kind = Kind::Change;
    panel.title = Text::tr("What is it, and what is asked for?");
    panel.words = Text::tr("The category brings what it asks for with it. Send it anew afterwards.");
    panel.options = categoryOptions();
    panel.field = Text::tr("A note for the partner");
    panel.fieldHelp = Text::tr("Empty leaves the note as it is.");
    panel.button = Text::tr("Change it");
    return panel;
}

PanelState openPanel()
{
    PanelState panel;
    panel.kind = Kind::Open;
    panel.title = Text::tr("New case");
    panel.words = Text::tr("Scan or type what it is about, and say what is wrong.");
    panel.field = Text::tr("Pack, container, receipt or arrival");
    panel.fieldHelp = Text::tr("R-12 is a receipt, S-3 a delivery on its way, A-7 an arrival of the inbox.");
    panel.options = categoryOptions();
    panel.button = Text::tr("Open the case");
    return panel;
}

PanelState resolvePanel()
{
    PanelState panel;
    panel.kind = Kind::Resolve;
    panel.title = Text::tr("End the case");
    panel.words = Text::tr("Nothing more is expected of anybody. A partner who was told by message hears of it.");
    panel.field = Text::tr("Reason");
    panel.fieldHelp = Text::tr("It stands in the journal with your name.");
    panel.button = Text::tr("End it");
    return panel;
}

PanelState filePanel(Kind kind, const QString &title, const QString &words, const QStringList &filters)
{
    PanelState panel;
    panel.kind = kind;
    panel.title = title;
    panel.words = words;
    panel.fileFilters = filters;
    return panel;
}

} // namespace

PanelState panelOf(Kind kind, const CaseDetail &found)
{
    switch (kind) {
    case Kind::Answer:
        return answerPanel(found);
    case Kind::AnswerFile:
        return filePanel(kind, Text::tr("A partner's message"),
            Text::tr("An answer or a report that came by mail, as a file (.json). It finds its case by itself."),
            { QStringLiteral("*.json") });
    case Kind::Change:
        return changePanel();
    case Kind::Open:
        return openPanel();
    case Kind::Resolve:
        return resolvePanel();
    case Kind::Evidence:
        return filePanel(kind, Text::tr("Picture or paper"),
            Text::tr("It is kept with the case, and goes with a mail."),
            { QStringLiteral("*.jpg"), QStringLiteral("*.jpeg"), QStringLiteral("*.png"), QStringLiteral("*.pdf"),
                QStringLiteral("*.txt") });
    case Kind::Message: {
        PanelState panel;
        panel.kind = kind;
        panel.title = Text::tr("The message");
        panel.words = Text::tr("As the Partnership for DSCSA Governance has laid it down.");
        return panel;
    }
    case Kind::None:
        break;
    }
    return {};
}

} // namespace packledger::casework
