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
    /// Takes the file that was chosen.
    void take();
    [[nodiscard]] bool canTake() const;

Q_SIGNALS:
    void importRequested(const QString &file, const QString &gtin, const QString &market);
    void cancelRequested();
    void changed(); ///< it may be taken now, or no longer
    void closeRequested();

private:
    void choose(const QString &file);

    QString m_chosen; ///< by name
    bool m_isOpen = true; ///< a file can be chosen
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
