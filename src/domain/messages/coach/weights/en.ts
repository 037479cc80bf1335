/** Written by `npm run docs` from the texts in `test/fixtures/coach/`. */
export const ENGLISH_WEIGHTS = `
-46:thank|thank you
-42:role
-41:you for
-40:0
-39:on 0|our
-38:0 november|november
-37:accountant role
-36:the accountant
-35:interview
-34:again for|conversation|for our|you again
-33:on tuesday
-32:interview on|our conversation|team
-29:our interview
-28:the team
-27:conversation on|enjoyed|interested in|is likely|likely|the interview|the role|when a
-26:be glad|glad|glad to|me on|your time
-25:i enjoyed|november i|remain|role i|tuesday i|very interested
-24:accountant
-23:benali|date|forward|forward to|i remain|meeting|ms|pleasure|role and|talk
-22:hello|hello ms|ms benali|new|offer and|role do|spoke|the decision|the new|thought|very much|your offer
-21:a pleasure|dear|delais|delais du|du|du printemps|have a|hearing|january|les|les delais|look|look forward|may|printemps|process|role is|should|to decide|wanted|wanted to|we spoke|wish
-19:0 january|an accountant|are you|before|candidate|enjoy|enjoyed our|following|from me|have decided|have since|how the|i wish|keep|looking|love|november about|pleasure to|said about|similar|start|still very|the next|the offer|the process|tuesday|we met|went|year|you need|your team
-18:about the
-17:a date|a good|a minute|a similar|able|able to|about|about les|and for|and how|and what|and would|as i|been thinking|benali thank|best|dear mr|decide by|ever|expect to|finance|for a|for meeting|for your|from|happy|happy to|hearing from|home|i did|i wanted|join|kind|love to|many|many thanks|may be|meeting me|mentioned|minute|mr|my first|new accountant|note|november do|on|open|our talk|part|remain very|stayed|stayed with|them|to hearing|to join|to me|to talk|touch|tuesday what|when we|wish you|with me|would enjoy|would love|would you|you mentioned|you very
-16:interested|offer
-15:in|spring
-14:about an|about your|accept your|accountant position|am following|am sorry|and look|and need|another candidate|another role|application for|appreciate|ask|away|be made|benali this|best wishes|by 0|call|candidate i|challenge|chance to|circumstances|circumstances have|contract|deadlines you|december|decided to|decision will|delighted|delighted to|described|dubois about|enjoyed meeting|firm|first choice|following up|for letting|for telling|goodbye|has been|have changed|have received|help|hoped|hoped to|i appreciate|i came|i can|i look|in touch|involved|is anne|join the|keen|let you|letting|letting me|like to|looking for|most|my circumstances|need from|news on|next steps|of 0|on our|part of|planning|please let|printemps stayed|received|role as|role since|seeing|short|side|software|spoke in|stay|steps|summer|talk about|telling|telling me|the candidates|the spring|the summer|the time|the work|there is|thought i|throughout|time and|time on|to have|to let|to stay|to the|to withdraw|too|up on|very happy|welcome|well i|what i|what would|when the|whether the|which is|will be|wishes|wishes anne|with the|withdraw|work from|works|would like|years|you about|you described|you expect|you goodbye|you hoped
-13:another|as|deadlines|decision is|spring deadlines
-12:again|much|since|very|which
-11:0 0|0 december|0 thank|a challenge|a lot|a moment|a role|accept it|accept the|accepted|accepted another|accountant to|achieved|achieved by|after careful|ago|agreed|am delighted|and have|and kindness|and thought|and wanted|and wondered|another offer|another round|anything else|appeals|appeals to|around|as agreed|as ever|as interested|attached|audit|available|be able|be considered|be part|be useful|been a|before then|bring|by then|came away|can reach|careful|careful thought|case|challenge i|changed and|check|check in|choice would|close|closer|closer to|closing|closings|compare|completed|completed my|contribute|conversation and|conversation last|conversation of|could i|course|current|cv|date for|date i|deadlines and|deadlines in|decided not|decides|decides and|described are|disappointed but|do you|does the|easy|even more|every success|expecting|finance team|fit|following our|for an|for in|for seeing|for showing|for the|from home|from the|gave|good fit|has the|have accepted|have achieved|have any|have chosen|helpful|home thank|hope to|how did|how does|i keep|i work|i wrote|if not|in mind|in november|is involved|is no|is still|just a|keen on|keep thinking|kind to|kindness|know that|larger|learn|looking forward|lot|make a|me around|me before|me in|me when|meet again|meeting the|mentioned that|met in|minute what|moment|more about|moved|mr thompson|much looking|my current|my updated|need anything|not to|note to|nothing|november and|november could|november did|november have|november how|november you|of course|offer after|offer as|on date|on track|on your|once more|one|people|planning to|please accept|pleasure i|position and|process works|reach me|reach you|received another|recruitment|remain interested|reporting|reporting and|role if|role my|role the|role we|round|salary|say that|seeing me|send|share|should i|showing|showing me|signed|similar role|since moved|since then|sorry to|stage|start on|stay in|step|still interested|still on|still open|success|such|take another|talk again|talk on|team if|thanks again|the chance|the closing|the contract|the part|the recruitment|the salary|the signed|the timetable|then i|there a|things stand|think about|this role|this spring|this week|thompson|thompson thank|through|time the|time to|timetable|to check|to hire|to learn|to say|to take|to what|to work|track|tuesday and|two closings|understand it|up i|updated|updated cv|useful|want the|we|week about|week has|went well|whenever|where things|which may|who decides|who is|withdraw my|withdrawal|wondered|work i|works who|would be|would welcome|wrote|wrote to|yesterday|you all|you be|you did|you may|you planning|you think|you want|your role|your side
-10:a decision|am still|for|next
-9:from you|in the|thanks|well|you know
-7:if you|know when|of the|position|that i|then|time|to accept
-6:accept|am very|am writing|could you|i would|last week|me know|meet|on the|still|thinking|thinking about|to hear|was a|you and
-5:do|i hope|there
-4:application|be|decision|first|met|might|much for|my application|tell|thanks for|the|to|to you|week|where|with|you can|you on
-3:know|what you|when|work|would
-2:am|and the|anne|anne dubois|by the|changed|choice|dubois|hear from|how|i am|it was|last|meet you|need to|news|reach|said|tell me|that|things|to meet|whether|you have|you tell
-1:if|more|you|your
1:a|any news|can|candidates|did|did not|good|has|made|me|what|you i
2:need
3:by|decide|have been|hear|i have|like|up
4:along|another position|anything|be a|but i|came|chosen|considered|could|deadlines sound|disappointed|end|everything|expect|found|go|going|great|hire|i left|i really|is a|is it|is there|kindly|left|like a|me i|me so|no|once|please|realise|really|say|see|so|so much|sorry|sound|sound like|stand|think|think i|to answer|to be|to give|told|try|want|week i|what is
5:all|but|have|hope|is the
6:and i|chance|even|let me|so i|the end|way
7:are|at|it|when you
8:i will|my|take|was
9:an|will
10:a chance|a great|a week|a word|after|again i|already|am not|an email|are going|at all|believe|business|busy|can be|company|copy|day|decision i|did you|does it|down|end of|expected|for you|from a|further|grateful|had|heart|hold|hope you|how a|how long|i could|i know|i realise|in your|interviews|into|is my|is what|it i|it take|job i|know i|know where|know you|long does|made the|make|making|march|me an|me for|me what|monday|month|move|my last|never|not get|not i|now|now have|on hold|on monday|on you|only|others|phone|please do|put into|qualified|quickly|read|recruit|regret|reply by|said i|some|started|takes|that is|that the|the month|the other|the way|this|this was|thursday|time i|time you|to know|to reach|to reply|to turn|told me|tomorrow|turn|two|week and|where i|will take|word|work for|work with|would have|would move|you do|yours
11:any|not
12:and you
13:give|it is|mind|person|put|will decide
14:this is|you are
15:experience|family|feel|for this|give me|had a|how you|i expect|i think|me have|nobody|straight|there any|was i|will not|with you|yes|yet|you had|you will
16:get|when will|your decision
17:decided
18:i was|other
19:by friday|clearly|difference|i need|of my|out|than|the difference|what made|why|will you
20:the job
22:answer by|email|friday|have you|or|three
23:job
24:find|reply|weeks
25:answer
28:you decided
30:a reply|and nobody|and this|anyone|are my|awesome|be honest|because|bothered|bothered to|cannot|clearly did|could not|courtesy|deserve|email i|everywhere|everywhere and|expect an|find it|for me|gonna|hey|hey nadia|hiring|hiring me|honest|honest i|i feel|i must|job would|last hope|less|lie|life|life i|me a|me again|must|my life|nobody has|not had|not read|of an|or no|please consider|re|read my|rejected|sent|someone|super|t|third|to get|today|unfair|up your|wait|way you|weeks and|why was|would hear|yes or|you clearly|you re
34:at the|consider|consider me|gone|have not|honestly|i find|more than|nadia|three weeks|without|you could|your mind
36:better|i m|m
40:an answer|this job
`
