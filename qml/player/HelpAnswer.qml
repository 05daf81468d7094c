// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Evenpace.Controls

/** What to do now, and the signs that this is about. Own words for the stop rules of the evidence document. */
Column {
    id: root

    required property string choice
    readonly property var signs: {
        switch (choice) {
        case "now":
            return [
                qsTr("chest pain or pressure, or arm or jaw pain with sweating"),
                qsTr("very hard to breathe, or you passed out"),
                qsTr("a drooping face, trouble speaking or seeing double"),
                qsTr("an arm or leg is suddenly weak or numb"),
                qsTr("a sudden headache, the worst you have had"),
                qsTr("unsteady or dropping down, with new neck pain"),
                qsTr("fever with a stiff neck or a rash, or a seizure"),
                qsTr("numb between the legs, or no hold of bladder or bowel"),
                qsTr("new pain or weakness in both legs")
            ];
        case "today":
            return [
                qsTr("a hot, swollen joint, and you feel ill"),
                qsTr("a foot that drops, or a swollen calf"),
                qsTr("back or neck pain with fever"),
                qsTr("dark urine and weak muscles after effort"),
                qsTr("over 50: a new headache, a sore scalp, a sore jaw when chewing, or changed sight")
            ];
        case "pause":
            return [
                qsTr("sharp or electric pain, or much more pain"),
                qsTr("tingling that stays"),
                qsTr("dizzy, sick, or a racing heart"),
                qsTr("far harder than planned")
            ];
        default:
            return [];
        }
    }

    spacing: Theme.gapS

    AppText {
        width: root.width
        token: Theme.bodyL
        text: {
            switch (root.choice) {
            case "now":
                return qsTr("Call your emergency number, or ask someone to. Stay where you are. Do not drive.");
            case "today":
                return qsTr("Leave the exercises for now. Call a doctor today and say what you noticed.");
            case "pause":
                return qsTr("Sit or lie down. Breathe in through the nose and slowly out through rounded lips. Look again in five minutes.");
            default:
                return "";
            }
        }
    }
    AppText {
        width: root.width
        text: root.choice === "pause" ? qsTr("This is for:") : qsTr("Any one of these is enough:")
        token: Theme.smallStrong
        color: Theme.ink2
    }
    Repeater {
        model: root.signs

        Row {
            id: line

            required property string modelData

            width: root.width
            spacing: Theme.gapS

            AppText {
                id: mark

                text: "•"
                Accessible.ignored: true
            }
            AppText {
                width: line.width - mark.width - line.spacing
                text: line.modelData
            }
        }
    }
    AppText {
        width: root.width
        visible: root.choice === "pause"
        text: qsTr("Still there, or chest pain, or trouble with speaking or moving? Then call for help.")
    }
}
