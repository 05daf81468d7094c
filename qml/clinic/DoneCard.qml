// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** Weeks of days, each filled to the share of its plan. */
ChartCard {
    id: root

    required property PatientController reading

    title: qsTr("Sessions done")
    caption: qsTr("Filled to the share of the plan")
    summary: root.reading.doneSummary
    chartHeight: map.implicitHeight

    chart: DoneMap {
        id: map

        width: parent ? parent.width : 0
        kinds: root.reading.doneKinds
        shares: root.reading.doneShares
        marks: root.reading.doneMarks
        rowLabels: Theme.bigText ? root.reading.weekNumbers : root.reading.weekLabels
        columnLabels: root.reading.weekDays
        mirrored: root.LayoutMirroring.enabled
        labelFont: Theme.caption.font
        labelColor: Theme.ink2
        doneColor: Theme.dEffort
        emptyColor: Theme.surfaceAlt
        markColor: Theme.primaryInk
        restColor: Theme.restSoft
        restMarkColor: Theme.restSoftInk
        unknownColor: Theme.hair
        overColor: Theme.dOver
        backColor: Theme.surface
    }
    legend: [
        LegendEntry {
            text: qsTr("done")
            color: Theme.dEffort
        },
        LegendEntry {
            text: qsTr("rest or bad day")
            shape: ChartMark.Rest
            color: Theme.restSoft
            markColor: Theme.restSoftInk
        },
        LegendEntry {
            text: qsTr("eased off")
            shape: ChartMark.EasedOff
            color: Theme.dEffort
            markColor: Theme.primaryInk
        },
        LegendEntry {
            text: qsTr("over")
            shape: ChartMark.Over
            color: Theme.dOver
        }
    ]
}
