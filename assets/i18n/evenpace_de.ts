<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evenpace %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evenpace helps you move a little, rest enough and keep an even pace. It does not find out what is wrong, and it does not replace your doctor or therapist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account. Everything stays on this device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The voice is synthetic: a computer speaks. Its license stands in the folder assets/voice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program: Apache License 2.0. Its exercises and texts: Creative Commons Attribution 4.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fonts: Atkinson Hyperlegible Next and Inter, SIL Open Font License 1.1.
Icons: Phosphor, MIT License.
Qt: GNU Lesser General Public License 3.
SQLite: public domain.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerListModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2. Change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppController</name>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BreathStage</name>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brighten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dim</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CueWords</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>a phase of a movement such as &quot;Stay&quot;, and which of how many</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailRatings</name>
    <message>
        <source>Effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EaseButton</name>
    <message>
        <source>30 seconds more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make the rest gentler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only breathing and rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back to gentle movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ease off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ease off more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuideSettings</name>
    <message>
        <source>Skin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gray</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeadWords</name>
    <message>
        <source>Rest</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpAnswer</name>
    <message>
        <source>chest pain or pressure, or arm or jaw pain with sweating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very hard to breathe, or you passed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a drooping face, trouble speaking or seeing double</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an arm or leg is suddenly weak or numb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sudden headache, the worst you have had</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsteady or dropping down, with new neck pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fever with a stiff neck or a rash, or a seizure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numb between the legs, or no hold of bladder or bowel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new pain or weakness in both legs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a hot, swollen joint, and you feel ill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a foot that drops, or a swollen calf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back or neck pain with fever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dark urine and weak muscles after effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over 50: a new headache, a sore scalp, a sore jaw when chewing, or changed sight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sharp or electric pain, or much more pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tingling that stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dizzy, sick, or a racing heart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>far harder than planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call your emergency number, or ask someone to. Stay where you are. Do not drive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the exercises for now. Call a doctor today and say what you noticed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit or lie down. Breathe in through the nose and slowly out through rounded lips. Look again in five minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is for:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any one of these is enough:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still there, or chest pain, or trouble with speaking or moving? Then call for help.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpChoices</name>
    <message>
        <source>Sudden and serious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chest pain, hard to breathe, fainting, a drooping face, weak or numb, the worst headache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New and worrying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hot swollen joint, a swollen calf, a foot that drops, back pain with fever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one is too much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharp pain, tingling that stays, dizzy, sick, a racing heart</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Call for help now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call a doctor today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop this one and rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you feel?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is fine, go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryEmpty</name>
    <message>
        <source>Nothing here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you do will stand here, day by day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryListModel</name>
    <message>
        <source>effort %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eased off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2. %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Patterns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryRow</name>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patterns</source>
        <extracomment>name of the tab that shows what was done and felt over time</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookSettings</name>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dusk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ember</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As device</source>
        <extracomment>brightness: the same as the rest of the device</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guide steps between poses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calm pictures and sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer marks, shorter words, no background sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which side the big buttons are on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I prefer sliding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A slider instead of number tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move on by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a tap on a number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Evenpace</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainTabs</name>
    <message>
        <source>Main places</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MindEntries</name>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MindRating</name>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MindStage</name>
    <message>
        <source>%1, step %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MindStarters</name>
    <message>
        <source>Tap one, or write your own.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MindTime</name>
    <message>
        <source>%1, 15 minutes earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no time yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, 15 minutes later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotesSheet</name>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you see this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutcomeSheet</name>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PausePanel</name>
    <message>
        <source>End, keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+15 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>15 seconds more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once more after this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo ease off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pips</name>
    <message>
        <source>Step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PipsLine</name>
    <message>
        <source>Step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>Get ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now the other side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Each side: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: the other side, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: a short rest, then once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set %1 of %2</source>
        <extracomment>which set of how many</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>minutes, then seconds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s left</source>
        <extracomment>seconds, short</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1, out %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1, hold %2, out %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and keep what you did</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Stop and keep %n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlayerBar</name>
    <message>
        <source>Stop this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound: %1. Change it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlayerController</name>
    <message>
        <source>of %1</source>
        <extracomment>behind the number of the repetition: 4 of 6</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Enough for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Five seconds left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take your time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We waited for you here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your place was kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End here? What you did is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dizzy? Breathe normally. Stop if it goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take your time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on when you are ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you have now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice and sounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sounds only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller and slower from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only breathing and rest from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out, and that is fine.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlayerDock</name>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the start of this, or to the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip this one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlayerToast</name>
    <message>
        <source>It hurts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too tired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No place for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, if you like:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RatingSheet</name>
    <message>
        <source>How hard was that for your body?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your pain before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your pain after</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScaleTiles</name>
    <message>
        <source>Not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a word such as &quot;yesterday&quot;, %2 the number chosen then</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScaleTrack</name>
    <message>
        <source>Less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a word such as &quot;yesterday&quot;, %2 the number chosen then</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionDetailController</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a day, %2 a time of day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>eased off %n time(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>stopped early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing noted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionDetailPage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionEndController</name>
    <message>
        <source>Enough for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A little, and it counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You eased off once, and that is pacing too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You eased off, and that is pacing too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping when it is enough is part of the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit or lie down and breathe your own way. Get up slowly. If it goes on, stop for today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was more than planned. Rest a while now, and ease off sooner next time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionEndPage</name>
    <message>
        <source>Next: rest as long as you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and rest</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionEndQuestions</name>
    <message>
        <source>How hard was that for your body?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 the most I can picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And your pain now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 no pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 worst I can picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What made you stop?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything to note?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One tap is plenty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it in your words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you see this.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionEndScale</name>
    <message>
        <source>0 to %1 is in your range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <extracomment>the topic, the number, and the number in words: &quot;Effort 2, easy&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in your range</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionItemListModel</name>
    <message>
        <source>gentler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rest only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2. Change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionSettings</name>
    <message>
        <source>Time to get ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Side that goes first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The easier one is a good choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed of breathing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow down bit by bit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathing begins a little faster</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look and comfort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice and sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Evenpace, and licenses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1</source>
        <extracomment>%1 is a version number like 0.1.0</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close and keep</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SoundSettings</name>
    <message>
        <source>Guidance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only tones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed of the voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you breathe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soft noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vibrate at changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartProblem</name>
    <message>
        <source>Evenpace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartProblemController</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the last good copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with an empty file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepSlider</name>
    <message>
        <source>Less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StopSheet</name>
    <message>
        <source>Stop here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping is fine. What you did is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayController</name>
    <message>
        <source>%1, day %2</source>
        <extracomment>%1 is the name of the program, %2 the day within it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, once more</source>
        <extracomment>%1 is the program and day, like &quot;First gentle week, day 2&quot;; the person does the program a second time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>minute(s) left</source>
        <extracomment>follows a big number that stands above it</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>minute(s) today</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>minutes planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done for today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing planned today. A free day is allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was today. What is left may stay left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day one is small on purpose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good to see you. Your plan waited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <comment>number of sessions</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayDock</name>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayListModel</name>
    <message>
        <source>Done. %1. %2, at %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later. %1. %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next. %1. %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then rest a while</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayNotes</name>
    <message>
        <source>Continue where you stopped?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is the name of a session, %2 like &quot;4 min left&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayRow</name>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayScene</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you do will stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a day, %2 a time of day</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodaySky</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Felt fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bit much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dizzy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sore spot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: changed from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound was found on this device. Everything is shown on the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evenpace is open already. Please use that window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device has no room left. Free a little space, and your entries will be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evenpace may not write to its folder. Your entries cannot be kept until it may.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with your entries cannot be read. It is left as it is. Nothing was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer Evenpace wrote your entries. Please open them with that one. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your entries cannot be opened just now. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your entry could not be kept just now. It will be tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <extracomment>short for minutes</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <extracomment>short for seconds</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moderate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on hands and knees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>barely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>easy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comfortable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hard to keep up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very hard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearly too much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the most I can picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>barely there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mild</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there, but I can forget it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there, hard to forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hard to ignore, but I can do some things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gets in the way of most things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hard to think of anything else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very strong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearly the worst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the worst I can picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It hurts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too tired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No place for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out, and that is fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <extracomment>date pattern of a day this year: weekday, day, month (see the Qt documentation of QLocale::toString)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <extracomment>date pattern of a day of another year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n time(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own words were changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: an answer was changed</source>
        <extracomment>%1 is the name of a thinking exercise</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
