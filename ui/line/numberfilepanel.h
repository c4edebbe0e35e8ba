#pragma once

#include "common/card.h"
#include "line/poolsstate.h"

class QLabel;

namespace packledger::common {
class Button;
class ChoiceRow;
class FileList;
class FormField;
class HealthList;
class ProgressRow;
} // namespace packledger::common

namespace packledger::line {

/// A provider's file of numbers: chosen here, taken whole or not at all.
class NumberFilePanel final : public common::Card
{
    Q_OBJECT

public:
    explicit NumberFilePanel(QWidget *parent = nullptr);

    void render(const NumberFileState &state);
    void begin();
    /// What is next for the file: it is looked at, and then taken.
    void goOn();
    [[nodiscard]] bool canGoOn() const;
    /// It was looked at, and nothing speaks against taking it.
    [[nodiscard]] bool isLookedAt() const { return m_canTake; }

Q_SIGNALS:
    void lookRequested(const QString &file, const QString &gtin, const QString &market);
    void takeRequested();
    void cancelRequested();
    void changed(); ///< it may be taken now, or no longer
    void closeRequested();

private:
    void choose(const QString &file);

    QString m_chosen; ///< by name
    bool m_isOpen = true; ///< a file can be chosen
    bool m_canTake = false;
    common::FileList *m_files;
    QLabel *m_name;
    common::FormField *m_gtin;
    common::ChoiceRow *m_markets;
    common::ProgressRow *m_progress;
    common::HealthList *m_lines;
    QWidget *m_choosing;
    common::Button *m_another;
    QWidget *m_outcome;
};

} // namespace packledger::line
