#pragma once

#include "check/checkstate.h"

#include <QWidget>

namespace packledger::check {

/// The parameters of the print's quality, each with its value, a small bar and its grade.
class GradeList final : public QWidget
{
    Q_OBJECT

public:
    explicit GradeList(QWidget *parent = nullptr);

    void setGrades(std::vector<GradeBar> grades);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<GradeBar> m_grades;
};

} // namespace packledger::check
