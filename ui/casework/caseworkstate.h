#pragma once

#include "common/rowstate.h"
#include "common/tone.h"
#include "ledger/exceptionstore.h"

#include <QString>

#include <utility>
#include <vector>

namespace packledger::casework {

/// One case in the list, ready to be shown.
struct CaseLine
{
    ledger::CaseId id;
    QString number; ///< "X-0012"
    QString partner;
    QString what; ///< "Less than announced"
    QString references; ///< "3 items · order PO-1"
    common::Tone tone = common::Tone::Neutral;
    QString state; ///< "Waiting for an answer"
    common::Tone dueTone = common::Tone::Neutral;
    QString due; ///< "in 2 days", "overdue by 1 day"
    bool isTheirs = false;

    friend bool operator==(const CaseLine &, const CaseLine &) = default;
};

/// An item of a case that an answer may be about.
struct CaseItem
{
    int number = 0;
    QString words; ///< the product or what is wrong, and its serial

    friend bool operator==(const CaseItem &, const CaseItem &) = default;
};

/// The chosen case in plain words.
struct CaseDetail
{
    ledger::CaseId id;
    QString number;
    QString heading; ///< "Less than announced"
    QString words; ///< who, what of, by when
    std::vector<common::HealthLine> items;
    qint64 moreItems = 0; ///< that the list leaves out
    std::vector<CaseItem> openItems; ///< of those in the list
    std::vector<common::HealthLine> steps; ///< newest first
    QByteArray photo; ///< the first picture kept with it; empty: none
    QString papers; ///< names of what is kept with it
    bool isTheirs = false;
    bool canWork = false; ///< not resolved
    bool goesAsMessage = false; ///< else as the draft of a mail
    bool isTold = false; ///< nothing new to tell

    friend bool operator==(const CaseDetail &, const CaseDetail &) = default;
};

using Choices = std::vector<std::pair<QString, QString>>;

/// The form beside the list; all its texts come with it.
struct PanelState
{
    enum class Kind { None, Answer, AnswerFile, Change, Resolve, Open, Evidence, Message };
    struct Option
    {
        QString id;
        QString title;
        QString text;

        friend bool operator==(const Option &, const Option &) = default;
    };

    Kind kind = Kind::None;
    QString title;
    QString words;
    std::vector<Option> options; ///< one of them is to be chosen
    QString chosen; ///< to begin with
    Choices ways; ///< a second, short choice
    std::vector<CaseItem> items {}; ///< any of which it is about
    QStringList fileFilters {}; ///< of the file that is to be chosen; empty: none is
    QString field; ///< label of the line of text; empty: none
    QString fieldHelp;
    QString text; ///< to be read
    QString button;
    QString message; ///< why it could not be done

    friend bool operator==(const PanelState &, const PanelState &) = default;
};

/// What a person entered in the form.
struct PanelInput
{
    QString option;
    QString way;
    QString text;
    QString file;
    std::vector<int> items {}; ///< numbers of the chosen ones
};

struct CasesState
{
    std::vector<CaseLine> cases;
    qint64 open = 0;
    qint64 overdue = 0;
    bool showsAll = false; ///< resolved ones too
    CaseDetail chosen;
    PanelState panel;
    bool isBusy = false;

    friend bool operator==(const CasesState &, const CasesState &) = default;
};

} // namespace packledger::casework
